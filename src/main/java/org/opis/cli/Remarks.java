package org.opis.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opis.derive.Remark;
import org.opis.report.Checked;
import org.opis.text.Line;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.validate.Finding;

/** What a derivation remarks on a TEI file, as findings. */
final class Remarks {
    private Remarks() {}

    static Checked of(String label, byte[] tei, List<Remark> remarks) {
        return Checked.xml(label, tei, findings(label, tei, remarks));
    }

    static List<Finding> findings(String label, byte[] tei, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        Source source = SourceReader.read(label, tei, StandardCharsets.UTF_8);
        return remarks.stream().map(r -> finding(label, source, r)).toList();
    }

    private static Finding finding(String label, Source source, Remark remark) {
        Position at = remark.position();
        Line line = source.lines().get(Math.min(at.line(), source.lines().size()) - 1);
        int start = Math.min(line.span().start() + at.column() - 1, line.span().end());
        return new Finding(
                label,
                Span.empty(start),
                at,
                at,
                remark.code().severity(),
                remark.code().name(),
                remark.message(),
                Optional.empty());
    }
}
