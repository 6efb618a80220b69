package org.opis.fidelity;

import java.util.List;
import java.util.Set;
import org.opis.fidelity.ElementRoles.Role;
import org.opis.fidelity.Landmark.Side;

/** Takes from a remainder what an element at that place stands for (TEI P5 3.5, 3.9, 3.11, 11.3). */
final class Excuses {
    /** So many tokens a remark behind a word has at most, a label before its colon, and what stands for a gap. */
    private static final int REMARK = 10;

    private static final int LABEL = 9;
    private static final int HOLE = 60;
    private static final int NUMBER = 6;
    private static final Set<String> OPEN = Set.of("[", "(", "{", "<");
    private static final Set<String> CLOSE = Set.of("]", ")", "}", ">");
    private static final String QUOTES = "\"'";

    private final TextTokens tokens;
    private final List<Integer> left;

    /** @param left tokens of the source, to be taken from */
    Excuses(TextTokens tokens, List<Integer> left) {
        this.tokens = tokens;
        this.left = left;
    }

    /** Numbers, remarks and what stands for a gap, whole brackets with what is in them. */
    void wholes(Landmark mark) {
        String name = mark.name();
        boolean start = mark.side() == Side.START;
        if (start && ElementRoles.has(name, Role.HOLE) && isEmpty(mark) && !run(HOLE, "")) {
            signs();
        }
        if (start && ElementRoles.has(name, Role.NUMBER)) {
            number(mark);
        }
        if (!start && ElementRoles.has(name, Role.REMARK)) {
            run(REMARK, "");
        }
    }

    /** Single brackets, quotation marks and hyphens; to be asked last. */
    void singles(Landmark mark) {
        String name = mark.name();
        boolean start = mark.side() == Side.START;
        if (ElementRoles.has(name, Role.BRACKET) && mark.start() < mark.end()) {
            bracket(start);
        }
        if (ElementRoles.has(name, Role.QUOTE)) {
            quote(start);
        }
        if (mark.attribute("break").equals("no")) {
            take(Set.of("-", "\u00ac", "="));
        }
    }

    private static boolean isEmpty(Landmark mark) {
        return mark.start() == mark.end()
                || mark.name().equals("gap")
                || mark.name().equals("space")
                || mark.name().equals("figure");
    }

    /** Dots, dashes and lines in the place of words. */
    private void signs() {
        left.removeIf(token -> !tokens.isWord(token)
                && !OPEN.contains(tokens.raw(token))
                && !CLOSE.contains(tokens.raw(token))
                && QUOTES.indexOf(folded(token)) < 0);
    }

    /** Takes the first bracket with all that is in it, if it holds {@code part}. */
    private boolean run(int most, String part) {
        for (int i = 0; i < left.size(); i++) {
            int end = OPEN.contains(tokens.raw(left.get(i))) ? closing(i, most) : -1;
            if (end >= 0 && (part.isEmpty() || holds(i, end, part))) {
                left.subList(i, end + 1).clear();
                return true;
            }
        }
        return false;
    }

    /** The index of the bracket that closes the one at {@code from}; -1 where there is none near. */
    private int closing(int from, int most) {
        int depth = 0;
        int end = from + Math.min(Remainder.run(left, from), most + 2);
        for (int i = from; i < end; i++) {
            depth += OPEN.contains(tokens.raw(left.get(i))) ? 1 : CLOSE.contains(tokens.raw(left.get(i))) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(int from, int to, String part) {
        return left.subList(from, to).stream()
                .anyMatch(token -> Folding.number(tokens.raw(token)).equals(part));
    }

    /** Marks of notes, pages, items: "[3]", "³", "3.", "* ". */
    private void number(Landmark mark) {
        String n = Folding.number(mark.attribute("n")).replaceAll("[\\s().\\[\\]:]+", "");
        if (n.isEmpty() && !mark.name().equals("note")
                || !n.isEmpty() && mark.name().equals("pb") && run(NUMBER, n)) {
            return;
        }
        for (int i = 0; i < left.size(); i++) {
            int end = n.isEmpty() ? unnumbered(i) : numbered(i, n);
            if (end > i) {
                widened(i, end);
                return;
            }
        }
    }

    private int numbered(int from, String n) {
        StringBuilder said = new StringBuilder();
        int end = from + Math.min(Remainder.run(left, from), NUMBER);
        for (int i = from; i < end; i++) {
            said.append(Folding.number(tokens.raw(left.get(i))));
            if (said.toString().equalsIgnoreCase(n)) {
                return i + 1;
            } else if (!n.startsWith(said.toString())) {
                return from;
            }
        }
        return from;
    }

    private int unnumbered(int at) {
        String raw = tokens.raw(left.get(at));
        boolean raised = !raw.equals(Folding.number(raw));
        boolean bracketed = at > 0 && OPEN.contains(tokens.raw(left.get(at - 1))) && raw.matches("\\d{1,3}|\\p{L}");
        return raised || bracketed || raw.matches("\\*+|[\u2020\u2021\u00a7]") ? at + 1 : at;
    }

    /** With the brackets around it, or the stop behind it. */
    private void widened(int from, int to) {
        boolean opened = from > 0 && OPEN.contains(tokens.raw(left.get(from - 1)));
        boolean closed = to < left.size()
                && left.get(to) == left.get(to - 1) + 1
                && tokens.raw(left.get(to)).matches(opened ? "[\\])}]" : "[.):]");
        left.subList(opened && closed ? from - 1 : from, closed ? to + 1 : to).clear();
    }

    /** An opening bracket with its label, "[Stamp:"; or a closing one, "?]". */
    private void bracket(boolean start) {
        for (int i = 0; i < left.size(); i++) {
            if ((start ? OPEN : CLOSE).contains(tokens.raw(left.get(i)))) {
                int end = start ? label(i) : closed(i);
                boolean doubt = !start && i > 0 && tokens.raw(left.get(i - 1)).equals("?");
                left.subList(doubt ? i - 1 : i, end).clear();
                return;
            }
        }
    }

    /** Two together are one mark. */
    private int closed(int bracket) {
        boolean pair = Remainder.run(left, bracket) > 1
                && tokens.raw(left.get(bracket + 1)).equals(tokens.raw(left.get(bracket)));
        return pair ? bracket + 2 : bracket + 1;
    }

    private int label(int bracket) {
        int run = bracket + Math.min(Remainder.run(left, bracket), LABEL);
        int end = bracket + 1;
        while (end < run && OPEN.contains(tokens.raw(left.get(end)))) {
            end++;
        }
        for (int i = end; i < run; i++) {
            if (tokens.raw(left.get(i)).equals(":")) {
                return i + 1;
            }
        }
        return end;
    }

    private void quote(boolean start) {
        for (int k = 0; k < left.size(); k++) {
            int i = start ? k : left.size() - 1 - k;
            if (QUOTES.contains(folded(left.get(i)))) {
                left.remove(i);
                return;
            }
        }
    }

    private void take(Set<String> signs) {
        for (int i = 0; i < left.size(); i++) {
            if (signs.contains(folded(left.get(i)))) {
                left.remove(i);
                return;
            }
        }
    }

    private String folded(int token) {
        return Folding.typography(tokens.raw(token));
    }
}
