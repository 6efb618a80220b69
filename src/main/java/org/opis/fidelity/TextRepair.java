package org.opis.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Edit;
import org.opis.text.Source;
import org.opis.text.Span;

/** Puts the source's characters back where only characters differ; the markup stays as it is. */
public final class TextRepair {
    /** What would take more than characters of one place. */
    private static final Set<Code> ELSEWHERE = Set.of(Code.F708, Code.F709);

    private final Fidelity.Pair pair;
    private final List<Edit> edits = new ArrayList<>();
    private int refused;

    private TextRepair(Fidelity.Pair pair) {
        this.pair = pair;
    }

    /**
     * A file with its text mended.
     *
     * @param xml its bytes; the same where nothing was mended
     * @param repairs how many places were mended
     * @param refused how many are left because it is not certain what to write there
     */
    public record Retyped(byte[] xml, int repairs, int refused) {}

    /** Mends a file; what it then says is checked, and where that is no better, nothing is mended. */
    public static Retyped of(FidelityCheck check, Source source, String label, byte[] tei) {
        Fidelity found = check.of(source, label, tei);
        TextRepair repair = new TextRepair(found.pair());
        found.pair().deviations().forEach(repair::mend);
        int all = found.pair().deviations().size();
        Optional<String> text = Edit.apply(found.pair().file().text(), repair.edits);
        if (repair.edits.isEmpty() || text.isEmpty()) {
            return new Retyped(tei, 0, all);
        }
        byte[] after = found.pair().file().bytes(text.get());
        int left = check.of(source, label, after).pair().deviations().size();
        return left > repair.refused ? new Retyped(tei, 0, all) : new Retyped(after, all - repair.refused, left);
    }

    private void mend(Deviation deviation) {
        Optional<Edit> edit = ELSEWHERE.contains(deviation.code()) ? Optional.empty() : edit(deviation.swap());
        edit.ifPresentOrElse(edits::add, () -> refused++);
    }

    private Optional<Edit> edit(Swap swap) {
        if (!isRun(swap.source()) || !isRun(swap.file())) {
            return Optional.empty();
        }
        TextTokens b = pair.b();
        if (!swap.source().isEmpty() && !swap.file().isEmpty()) {
            int start = b.start(swap.file().get(0));
            int end = b.end(last(swap.file()));
            return pair.tei().isRun(start, end)
                    ? Optional.of(edit(start, end, new Span(start(swap.source().get(0)), end(last(swap.source())))))
                    : Optional.empty();
        }
        return swap.file().isEmpty() ? put(swap) : removed(swap);
    }

    /** What the file lacks goes between the two words that it stands between. */
    private Optional<Edit> put(Swap swap) {
        int before = swap.source().get(0) - 1;
        int after = last(swap.source()) + 1;
        if (before < 0 || after >= pair.a().size() || pair.match()[before] < 0) {
            return Optional.empty();
        }
        int there = pair.match()[before];
        return pair.match()[after] == there + 1 ? between(there, before, after) : Optional.empty();
    }

    /** What the file has more is taken from between two words that stand side by side in the source. */
    private Optional<Edit> removed(Swap swap) {
        int there = swap.file().get(0) - 1;
        int behind = last(swap.file()) + 1;
        for (int token : swap.gap().strand().source()) {
            boolean beside = token + 1 < pair.match().length && pair.match()[token + 1] == behind;
            if (there >= 0 && pair.match()[token] == there && beside) {
                return between(there, token, token + 1);
            }
        }
        return Optional.empty();
    }

    /** From the end of a word of the file to the next that is matched, as the source has it; all in one text. */
    private Optional<Edit> between(int there, int before, int after) {
        int start = pair.b().end(there);
        int end = pair.b().start(pair.match()[after]);
        return pair.tei().isRun(start - 1, end + 1)
                ? Optional.of(edit(start, end, new Span(end(before), start(after))))
                : Optional.empty();
    }

    private Edit edit(int start, int end, Span source) {
        int from = pair.tei().offset(start);
        return new Edit(
                new Span(from, from + end - start),
                escaped(source.of(pair.source().text())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private int start(int token) {
        return pair.a().start(token);
    }

    private int end(int token) {
        return pair.a().end(token);
    }

    private static int last(List<Integer> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static boolean isRun(List<Integer> tokens) {
        return tokens.isEmpty() || Remainder.run(tokens, 0) == tokens.size();
    }
}
