package org.opis.recognise.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opis.recognise.person.PhraseWord.Kind;

/**
 * Words of a name that stand together.
 *
 * @param first of the words of a text
 * @param last the last one, itself of the run
 */
record NameRun(int first, int last) {
    private static final Pattern CLOSED = Pattern.compile("[?]?\\].*");

    /** How many words of titles a bracket may hold. */
    private static final int LONGEST = 8;

    /** Every run of {@code words}, in order. */
    static List<NameRun> all(List<PhraseWord> words, WordSeams seams) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isOfName()) {
                continue;
            }
            int last = i;
            while (last + 1 < words.size()
                    && words.get(last + 1).isOfName()
                    && (seams.isClose(last + 1) || isInitialBefore(words, seams, last + 1))) {
                last++;
            }
            trimmed(words, i, last, runs);
            i = last;
        }
        return runs;
    }

    /** "A.B.Orlov", "Ts. [Tsevegiin] Orgil": whether the word at {@code i} goes on with what an initial began. */
    private static boolean isInitialBefore(List<PhraseWord> words, WordSeams seams, int i) {
        String seam = seams.before(i);
        if (seam.equals("] ")) {
            return i > 1
                    && words.get(i - 2).kind() == Kind.INITIAL
                    && seams.before(i - 1).equals(" [");
        }
        boolean initial = words.get(i - 1).kind() == Kind.INITIAL;
        boolean within =
                seam.equals(" [") && i + 1 < words.size() && seams.before(i + 1).equals("] ");
        return initial && (seam.isEmpty() || within && words.get(i + 1).kind() == Kind.NAME);
    }

    /** Without small words at the ends. */
    private static void trimmed(List<PhraseWord> words, int from, int to, List<NameRun> runs) {
        int first = from;
        int last = to;
        // "de Vries": a small word of names begins one, but not behind another name
        while (first < last && words.get(first + 1).kind() == Kind.PARTICLE) {
            first++;
        }
        if (words.get(first).kind() == Kind.PARTICLE && first == last) {
            first++;
        }
        while (last >= first && words.get(last).kind() == Kind.PARTICLE) {
            last--;
        }
        if (first <= last) {
            runs.add(new NameRun(first, last));
        }
    }

    /** Whether the run begins a bracket behind a name: another form of it. */
    boolean isGloss(WordSeams seams) {
        boolean alias = seams.before(first).equals(" (") && seams.after(last).startsWith(")");
        return (alias || seams.before(first).equals(" [")) && seams.isName(first - 1);
    }

    /** "Lind [Arne Lind]": whether the gloss is a name of its own, and all of the bracket. */
    boolean isWhole(WordSeams seams) {
        return size() > 1
                && seams.before(first).equals(" [")
                && CLOSED.matcher(seams.after(last)).matches();
    }

    /** "ambassador [Bohumil] Trnka", "[Minister Arne] Lind": whether an editor puts the forename before the name. */
    boolean isCompleted(List<PhraseWord> words, WordSeams seams) {
        return isPlain(words, first)
                && seams.before(first).equals("] ")
                && first > 0
                && words.get(first - 1).kind() == Kind.NAME
                && opensTitled(words, seams, first - 1);
    }

    /** Whether the run is what such an editor put before the name. */
    boolean completes(List<PhraseWord> words, WordSeams seams) {
        return seams.after(last).equals("] ") && isPlain(words, last + 1) && opensTitled(words, seams, last);
    }

    /** "K. [Károly Vigh]": whether an editor resolves an initial. */
    boolean isResolved(List<PhraseWord> words, WordSeams seams) {
        return size() == 1
                && words.get(first).kind() == Kind.INITIAL
                && last + 2 < words.size()
                && words.get(last + 1).kind() == Kind.NAME
                && seams.before(last + 1).equals(" [")
                && (words.get(last + 2).kind() == Kind.NAME
                        || CLOSED.matcher(seams.after(last + 1)).matches());
    }

    private static boolean isPlain(List<PhraseWord> words, int i) {
        return i < words.size() && words.get(i).kind() == Kind.NAME;
    }

    /** Whether a title stands within the bracket whose last word is at {@code last}, or right before it. */
    private static boolean opensTitled(List<PhraseWord> words, WordSeams seams, int last) {
        int at = last;
        boolean titled = false;
        while (at > 0 && last - at < LONGEST && !seams.before(at).endsWith("[") && seams.isClose(at)) {
            titled |= words.get(--at).isTitle();
        }
        return seams.before(at).endsWith("[")
                && (titled || at > 0 && words.get(at - 1).isTitle());
    }

    int size() {
        return last - first + 1;
    }
}
