package org.opis.recognise.editorial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "F[oreign]" completes an abbreviation, "Lip[p]man[n]" restores letters: brackets inside one word. */
public final class InWordRule implements InlineRule {
    @Override
    public Code code() {
        return Code.I407;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        List<Bracket> brackets = passage.brackets();
        for (int i = 0; i < brackets.size(); i++) {
            List<Span> restored = new ArrayList<>();
            int end = wordEnd(passage, brackets.get(i).span().start());
            while (i < brackets.size() && joins(brackets.get(i), passage, end)) {
                restored.add(brackets.get(i).span());
                end = wordEnd(passage, brackets.get(i).span().end());
                i++;
            }
            if (!restored.isEmpty()) {
                i--;
                add(restored, end, passage, out);
            }
        }
    }

    private void add(List<Span> restored, int end, Passage passage, Consumer<Found> out) {
        int start = wordStart(passage, restored.get(0).start());
        Span word = new Span(start, end);
        String head = new Span(start, restored.get(0).start()).of(passage.text());
        boolean rest = restored.size() == 1 && restored.get(0).end() == end && RestOfSurname.is(word, head, passage);
        if (!rest
                && (isAbbreviation(head)
                        || restored.size() == 1 && isCut(head, restored.get(0), end)
                        || isName(head) && restored.get(0).end() < end
                        || restored.size() > 1 && isShort(word, restored))) {
            out.accept(Found.of(code(), new Editorial.InWord(word, restored)));
        } else {
            for (Span letters : restored) {
                Span inner = new Span(letters.start() + 1, letters.end() - 1);
                out.accept(Found.of(code(), new Editorial.Supplied(letters, inner, List.of(), Certainty.CERTAIN)));
            }
        }
    }

    /** One or two letters, the first a capital; or two joined by a hyphen. */
    private static boolean isAbbreviation(String head) {
        return !head.isEmpty()
                && Character.isUpperCase(head.charAt(0))
                && (head.length() <= 2 || head.length() == 3 && head.charAt(1) == '-');
    }

    /** "Har[r]is": letters amid a name. */
    private static boolean isName(String head) {
        return !head.isEmpty()
                && Character.isUpperCase(head.charAt(0))
                && head.substring(1).chars().allMatch(Character::isLowerCase);
    }

    /** "a[ir]c[raft]": most of its letters are restored, and by pieces. */
    private static boolean isShort(Span word, List<Span> restored) {
        int letters = restored.stream().mapToInt(Span::length).sum() - 2 * restored.size();
        return !restored.get(0).equals(word)
                && word.start() < restored.get(0).start()
                && 2 * letters > word.length() - 2 * restored.size();
    }

    /** "ch[airman]", "Nasz[ewski]": the end of a word, and its greater part; of a name two letters are enough. */
    private static boolean isCut(String head, Span restored, int end) {
        int letters = restored.length() - 2;
        return !head.isEmpty()
                && restored.end() == end
                && (letters >= head.length() || Character.isUpperCase(head.charAt(0)) && letters > 1)
                && head.substring(1).chars().allMatch(Character::isLowerCase);
    }

    /** Whether the pair stands in a word that reaches to {@code end}, and holds letters. */
    private static boolean joins(Bracket bracket, Passage passage, int end) {
        Span span = bracket.span();
        boolean before = span.start() > passage.span().start()
                        && Character.isLetter(passage.text().charAt(span.start() - 1))
                || isInitial(passage, span.start());
        boolean after = span.end() < passage.span().end()
                && Character.isLetter(passage.text().charAt(span.end()));
        return (span.start() == end && before || after && isWord(passage.inside(bracket)))
                && span.start() <= end
                && bracket.open().length() == 1
                && bracket.close().length() == 1
                && bracket.children().isEmpty()
                && startsLower(passage.inside(bracket));
    }

    private static boolean isWord(String inside) {
        return inside.chars().allMatch(Character::isLetter);
    }

    private static boolean startsLower(String inside) {
        return !inside.isEmpty()
                && inside.length() < 60
                && Character.isLowerCase(inside.charAt(0))
                && inside.chars().allMatch(c -> Character.isLetter(c) || " -'’".indexOf(c) >= 0);
    }

    private static int wordStart(Passage passage, int at) {
        int start = isInitial(passage, at) ? at - 2 : at;
        while (start > passage.span().start() && isWord(passage, start - 1)) {
            start--;
        }
        return start;
    }

    /** A letter, or a hyphen between letters. */
    private static boolean isWord(Passage passage, int at) {
        String text = passage.text();
        return Character.isLetter(text.charAt(at))
                || text.charAt(at) == '-'
                        && at + 1 < passage.span().end()
                        && Character.isLetter(text.charAt(at + 1))
                        && at > passage.span().start()
                        && Character.isLetter(text.charAt(at - 1));
    }

    /** "A.[n adviser]": an initial and its stop end at {@code at}. */
    private static boolean isInitial(Passage passage, int at) {
        return at - 2 >= passage.span().start()
                && passage.text().charAt(at - 1) == '.'
                && Character.isUpperCase(passage.text().charAt(at - 2));
    }

    private static int wordEnd(Passage passage, int at) {
        int end = at;
        while (end < passage.span().end() && Character.isLetter(passage.text().charAt(end))) {
            end++;
        }
        return end;
    }
}
