package org.opis.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;

/** Says of what kind a difference is, and what. */
final class Telling {
    /** Words of which less than this is unlike are one word, spelt otherwise. */
    private static final double SPELLING = 0.5;

    private final TextTokens a;
    private final TextTokens b;

    Telling(TextTokens a, TextTokens b) {
        this.a = a;
        this.b = b;
    }

    Deviation of(Swap swap) {
        Code code = code(swap);
        String here = quote(a, swap.source());
        String there = quote(b, swap.file());
        String message = swap.file().isEmpty()
                ? "The source has " + here + " here, which the file lacks."
                : swap.source().isEmpty()
                        ? "The file has " + there + " here, which the source lacks."
                        : "The source has " + here + " here, the file " + there + what(code) + ".";
        return new Deviation(code, source(swap), file(swap), message, swap);
    }

    Deviation moved(Passages.Moved moved, Gap gap) {
        Swap swap = new Swap(gap, moved.source(), moved.file());
        String message = "The file has " + quote(b, moved.file()) + " here, the source at another place.";
        return new Deviation(Code.F708, source(swap), file(swap), message, swap);
    }

    /** @param first token of the source that says the same */
    Deviation doubled(Swap swap, int first) {
        String message = "The file has " + quote(b, swap.file()) + " here, which the source has once.";
        Span source = new Span(a.start(first), a.end(first + swap.file().size() - 1));
        return new Deviation(Code.F709, source, file(swap), message, swap);
    }

    private static String what(Code code) {
        return code == Code.F704
                ? ": another spelling"
                : code == Code.F705 ? ": another number" : code == Code.F711 ? ": it is completed" : "";
    }

    private Code code(Swap swap) {
        String here = Swaps.joined(a, swap.source());
        String there = Swaps.joined(b, swap.file());
        if (here.isBlank() && there.isBlank()) {
            return Code.F707;
        } else if (here.isEmpty() || there.isEmpty()) {
            return alone(swap, here + there);
        } else if (Folding.typography(here).equals(Folding.typography(there))) {
            boolean words = Passages.words(a, swap.source()) != Passages.words(b, swap.file());
            return words ? Code.F712 : Code.F706;
        } else if (here.matches(".*[\\[\\](){}].*")
                && Folding.letters(bare(here)).equals(Folding.letters(bare(there)))) {
            return Code.F710;
        } else if (bare(here).isEmpty() && bare(there).isEmpty()) {
            return Code.F720;
        } else if (digits(here).isEmpty() != digits(there).isEmpty()
                || !digits(here).equals(digits(there))) {
            return Code.F705;
        }
        return words(swap, here, there);
    }

    private Code words(Swap swap, String here, String there) {
        if (isCompleted(swap.source(), swap.file())) {
            return Code.F711;
        }
        String one = Folding.letters(bare(here));
        String two = Folding.letters(bare(there));
        int longest = Math.max(1, Math.max(one.length(), two.length()));
        double unlike = (double) LevenshteinDistance.getDefaultInstance().apply(one, two) / longest;
        return unlike < SPELLING && swap.source().size() <= 3 ? Code.F704 : Code.F703;
    }

    /** Only one side has something. */
    private Code alone(Swap swap, String said) {
        boolean dropped = swap.file().isEmpty();
        if (bare(said).isEmpty()) {
            return dropped && said.matches("[\\[\\](){}\\s]+") ? Code.F710 : Code.F720;
        } else if (dropped) {
            return Code.F701;
        }
        return isName(swap) ? Code.F711 : Code.F702;
    }

    /** Words with a capital right before a word with one, or behind it. */
    private boolean isName(Swap swap) {
        int first = swap.file().get(0);
        int last = swap.file().get(swap.file().size() - 1);
        boolean capitals = swap.file().stream().filter(b::isWord).allMatch(this::isCapital);
        return capitals && (last + 1 < b.size() && isCapital(last + 1) || first > 0 && isCapital(first - 1));
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(b.raw(token).codePointAt(0));
    }

    /** Each word of the source begins one of the file, and is shorter or not there at all. */
    private boolean isCompleted(List<Integer> source, List<Integer> file) {
        int at = 0;
        int longer = 0;
        for (int token : source.stream().filter(a::isWord).toList()) {
            String head = a.raw(token);
            while (at < file.size() && !b.raw(file.get(at)).startsWith(head)) {
                at++;
            }
            if (at == file.size()) {
                return false;
            }
            longer += b.raw(file.get(at)).length() > head.length() + 1 ? 1 : 0;
            at++;
        }
        boolean shortened =
                Swaps.joined(a, source).endsWith(".") || Swaps.joined(a, source).length() < 4;
        return longer > 0 && shortened;
    }

    private static String bare(String said) {
        return said.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String digits(String said) {
        return said.replaceAll("\\D+", " ").strip();
    }

    private static String quote(TextTokens tokens, List<Integer> some) {
        String said = some.isEmpty() ? "" : span(tokens, some).of(tokens.text());
        return said.isBlank() ? white(said) : OneLine.quote(said);
    }

    private static String white(String said) {
        long lines = said.chars().filter(c -> c == '\n').count();
        return said.isEmpty()
                ? "nothing"
                : lines == 0
                        ? said.length() == 1 ? "a blank" : said.length() + " blanks"
                        : lines == 1 ? "a line end" : lines + " line ends";
    }

    private static Span span(TextTokens tokens, List<Integer> some) {
        return new Span(tokens.start(some.get(0)), tokens.end(some.get(some.size() - 1)));
    }

    /** Where the source has it; where it would stand there, behind the word before. */
    private Span source(Swap swap) {
        if (!swap.source().isEmpty()) {
            return span(a, swap.source());
        }
        int[] source = swap.gap().strand().source();
        // a note of which the source has nothing would stand at its end
        Optional<Integer> before = source.length == 0
                ? Optional.of(a.size() - 1).filter(last -> last >= 0)
                : Optional.of(swap.gap().a0()).filter(at -> at > 0).map(at -> source[at - 1]);
        return Span.empty(before.map(a::end).orElse(0));
    }

    private Span file(Swap swap) {
        return swap.file().isEmpty() ? Span.empty(b.endBefore(swap.gap().b0())) : span(b, swap.file());
    }
}
