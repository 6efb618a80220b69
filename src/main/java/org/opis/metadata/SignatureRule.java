package org.opis.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Signature;
import org.opis.document.Signature.Kind;
import org.opis.document.Value;
import org.opis.text.Span;

/** M206: the archive signatures of the source line, each with its labelled parts. */
final class SignatureRule {
    private SignatureRule() {}

    static List<Signature> read(Fields fields, Consumer<Diagnostic> out) {
        List<Signature> found = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Span line : fields.spans("source")) {
            Span all = SourceLine.of(fields, line).signature();
            for (Span one : SignatureSplitter.split(fields.source().text(), all)) {
                if (texts.add(fields.value(one).text())) {
                    found.add(SignatureReader.read(fields, one));
                }
            }
        }
        found.forEach(signature -> check(signature, out));
        return found;
    }

    /** The signatures of a line that is no field of the page. */
    static List<Signature> of(Fields fields, Span line) {
        Span all = SourceLine.of(fields, line).signature();
        return SignatureSplitter.split(fields.source().text(), all).stream()
                .map(one -> SignatureReader.read(fields, one))
                .toList();
    }

    /** Remarks on where the paper was printed. */
    static List<Value> published(Fields fields) {
        return fields.spans("source").stream()
                .map(line -> SourceLine.of(fields, line).published())
                .filter(span -> !span.isEmpty())
                .map(fields::value)
                .toList();
    }

    /** An archive of fonds numbers every level; one without a number was lost or not given. */
    private static void check(Signature signature, Consumer<Diagnostic> out) {
        Set<Kind> kinds = signature.parts().stream().map(Signature.Part::kind).collect(Collectors.toSet());
        boolean fonds = Stream.of(Kind.FOND, Kind.OPIS, Kind.DELO, Kind.LISTY).anyMatch(kinds::contains);
        List<String> missing = Stream.of(Kind.FOND, Kind.OPIS, Kind.DELO)
                .filter(kind -> !kinds.contains(kind))
                .map(Kind::word)
                .toList();
        // other levels and files take the place of opis and delo
        boolean other = Stream.of(Kind.OTHER, Kind.FILE, Kind.BOX).anyMatch(kinds::contains);
        if (fonds && !other && !missing.isEmpty()) {
            String text = "the archive signature has no number for " + String.join(", ", missing);
            out.accept(Diagnostic.of(Code.M216, signature.span(), text));
        }
    }
}
