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
        while (first <= last && words.get(first).kind() == Kind.PARTICLE) {
            first++;
        }
        while (last >= first && words.get(last).kind() == Kind.PARTICLE) {
            last--;
        }
        if (first <= last) {
            runs.add(new NameRun(first, last));
        }
    }

    int size() {
        return last - first + 1;
    }
}
