package org.opis.edition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.text.Position;
import org.opis.text.Span;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;

/** Findings on a TEI file in a memo. */
final class FindingBytes {
    private FindingBytes() {}

    static void write(DataOutputStream out, List<Finding> findings) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            MemoFile.text(out, finding.file());
            out.writeInt(finding.span().start());
            out.writeInt(finding.span().end());
            position(out, finding.start());
            position(out, finding.end());
            MemoFile.text(out, finding.severity().name());
            MemoFile.text(out, finding.code());
            MemoFile.text(out, finding.message());
            out.writeBoolean(finding.place().isPresent());
            if (finding.place().isPresent()) {
                MemoFile.text(out, finding.place().get().name());
                position(out, finding.place().get().position());
            }
            MemoFile.text(out, finding.target());
        }
    }

    static List<Finding> read(DataInputStream in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            String file = MemoFile.text(in);
            Span span = new Span(in.readInt(), in.readInt());
            Position start = position(in);
            Position end = position(in);
            Severity severity = Severity.valueOf(MemoFile.text(in));
            String code = MemoFile.text(in);
            String message = MemoFile.text(in);
            Optional<DumpPlace> place =
                    in.readBoolean() ? Optional.of(new DumpPlace(MemoFile.text(in), position(in))) : Optional.empty();
            findings.add(new Finding(file, span, start, end, severity, code, message, place, MemoFile.text(in)));
        }
        return findings;
    }

    private static void position(DataOutputStream out, Position position) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }
}
