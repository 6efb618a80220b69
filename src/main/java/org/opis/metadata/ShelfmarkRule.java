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
import org.opis.document.Shelfmark;
import org.opis.document.Shelfmark.Kind;
import org.opis.document.Value;
import org.opis.text.Span;

/** M206: the archive signatures of the source line, each with its labelled parts. */
final class ShelfmarkRule {
    private ShelfmarkRule() {}

    static List<Shelfmark> read(Fields fields, Consumer<Diagnostic> out) {
        List<Shelfmark> found = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Span line : fields.spans("source")) {
            Span all = SourceLine.of(fields, line).signature();
            for (Span one : ShelfmarkSplitter.split(fields.source().text(), all)) {
                if (texts.add(fields.value(one).text())) {
                    found.add(ShelfmarkReader.read(fields, one));
                }
            }
        }
        found.forEach(signature -> check(signature, out));
        return found;
    }

    /** The signatures of a line that is no field of the page. */
    static List<Shelfmark> of(Fields fields, Span line) {
        Span all = SourceLine.of(fields, line).signature();
        return ShelfmarkSplitter.split(fields.source().text(), all).stream()
                .map(one -> ShelfmarkReader.read(fields, one))
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
    private static void check(Shelfmark signature, Consumer<Diagnostic> out) {
        Set<Kind> kinds = signature.parts().stream().map(Shelfmark.Part::kind).collect(Collectors.toSet());
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
