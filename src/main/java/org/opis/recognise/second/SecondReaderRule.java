package org.opis.recognise.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Span;

/** Short lines that no rule reads: set as what they are like, where that is likely enough. */
public final class SecondReaderRule implements SecondReader {
    /** With the model that opis brings along. */
    public static final SecondReader BUILT_IN =
            (rows, out) -> new SecondReaderRule(LineModel.builtIn()).read(rows, out);

    private final LineModel model;

    public SecondReaderRule(LineModel model) {
        this.model = model;
    }

    @Override
    public Map<Span, JudgedBlock> read(RowEvidence rows, Consumer<Diagnostic> out) {
        List<JudgedLine> lines = new ArrayList<>();
        for (RowEvidence.Open open : rows.open(Set.of())) {
            JudgedLine line = new JudgedLine(open, model.judge(open.features()));
            if (line.isSet()) {
                lines.add(line);
                out.accept(finding(Code.B392, "No rule reads this line; it is set as ", line));
            } else if (line.isDoubtful()) {
                out.accept(finding(Code.B393, "No rule reads this line; it is left as text and may be ", line));
            }
        }
        return blocks(lines);
    }

    private static Diagnostic finding(Code code, String start, JudgedLine line) {
        return Diagnostic.of(code, line.span(), start + line.judgement().told() + ".");
    }

    /** By the span of the first line of each. */
    private static Map<Span, JudgedBlock> blocks(List<JudgedLine> lines) {
        Map<Span, JudgedBlock> blocks = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); ) {
            int next = i + 1;
            while (next < lines.size() && lines.get(next).goesOn(lines.get(next - 1))) {
                next++;
            }
            blocks.put(lines.get(i).open().taken().placed().block().span(), JudgedBlocks.of(lines.subList(i, next)));
            i = next;
        }
        return blocks;
    }
}
