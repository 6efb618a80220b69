package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import org.opis.rule.PhraseWord.Kind;

/**
 * Words of a name that stand together.
 *
 * @param first of the words of a text
 * @param last the last one, itself of the run
 */
record NameRun(int first, int last) {
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

    /** "A.B.Orlov", "Ts. [Tsevegiin] Orgil". */
    private static boolean isInitialBefore(List<PhraseWord> words, WordSeams seams, int i) {
        String seam = seams.before(i);
        return words.get(i - 1).kind() == Kind.INITIAL && (seam.isEmpty() || seam.equals(" ["))
                || seam.equals("] ") && i > 1 && seams.before(i - 1).equals(" [");
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

    /** Whether the whole of a bracket behind a name is the run: another form of the name. */
    boolean isGloss(WordSeams seams) {
        return seams.before(first).equals(" [") && seams.after(last).matches("[?]?\\].*") && seams.isName(first - 1);
    }

    /**
     * "ambassador [Bohumil] Trnka", "[Minister Arne] Lind", "K. [Károly Vigh]": an editor completes the name, before it or
     * behind it.
     */
    boolean isCompleted(List<PhraseWord> words, WordSeams seams) {
        boolean initial = size() == 1 && words.get(first).kind() == Kind.INITIAL;
        if (initial && last + 2 < words.size()) {
            return words.get(last + 1).kind() == Kind.NAME
                    && seams.before(last + 1).equals(" [")
                    && words.get(last + 2).kind() == Kind.NAME;
        }
        return !initial
                && seams.before(first).equals("] ")
                && first > 0
                && words.get(first - 1).kind() == Kind.NAME
                && opensBracket(words, seams);
    }

    private boolean opensBracket(List<PhraseWord> words, WordSeams seams) {
        int at = first - 1;
        while (at > 0 && !seams.before(at).endsWith("[") && (words.get(at).isOfName() || words.get(at).isTitle())) {
            at--;
        }
        boolean titled = words.get(at).isTitle() || at > 0 && words.get(at - 1).isTitle();
        return titled && seams.before(at).endsWith("[");
    }

    int size() {
        return last - first + 1;
    }
}
