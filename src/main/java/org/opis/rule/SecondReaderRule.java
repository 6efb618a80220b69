package org.opis.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.rule.RowEvidence.Taken;
import org.opis.rule.second.Judgement;
import org.opis.rule.second.LineKind;
import org.opis.rule.second.LineModel;
import org.opis.text.Span;

/** Short lines that no rule reads: set as what they are like, where that is likely enough. */
public final class SecondReaderRule implements SecondReader {
    /** With the model that opis brings along. */
    public static final SecondReader BUILT_IN = (rows, out) -> new SecondReaderRule(LineModel.builtIn()).read(rows, out);

    private final LineModel model;

    public SecondReaderRule(LineModel model) {
        this.model = model;
    }

    private record Judged(Taken taken, Judgement judgement) {
        boolean joins(Judged before) {
            return before.judgement.kind() == judgement.kind()
                    && before.taken.paper() == taken.paper()
                    && before.taken.placed().next() == taken.at().i();
        }
    }

    @Override
    public Map<Span, Placed> read(RowEvidence rows, Consumer<Diagnostic> out) {
        List<Judged> judged = new ArrayList<>();
        for (RowEvidence.Open open : rows.open(Set.of())) {
            Judgement judgement = model.judge(open.features());
            if (judgement.kind().isSet() && judgement.p() >= 0.6) {
                judged.add(new Judged(open.taken(), judgement));
            }
        }
        Map<Span, Placed> blocks = new LinkedHashMap<>();
        for (int i = 0; i < judged.size(); ) {
            int next = i + 1;
            while (next < judged.size() && judged.get(next).joins(judged.get(next - 1))) {
                next++;
            }
            set(judged.subList(i, next), blocks);
            i = next;
        }
        return blocks;
    }

    private static void set(List<Judged> lines, Map<Span, Placed> blocks) {
        Taken first = lines.get(0).taken();
        Taken last = lines.get(lines.size() - 1).taken();
        LineKind kind = lines.get(0).judgement().kind();
        Span span = new Span(
                first.placed().block().span().start(),
                last.placed().block().span().end());
        List<Inline> content = new ArrayList<>();
        lines.forEach(line -> content.addAll(JudgedBlocks.content(line.taken().placed().block())));
        boolean closes = last.at().phase() != Phase.OPENING && last.at().isTail() && kind != LineKind.HEAD;
        Certainty certainty = lines.stream().allMatch(l -> l.judgement().p() >= 0.8) ? Certainty.HIGH : Certainty.MEDIUM;
        Placed placed = JudgedBlocks.placed(
                JudgedBlocks.of(kind, span, content, certainty, closes), closes, last.placed().next());
        blocks.put(first.placed().block().span(), placed);
    }
}
