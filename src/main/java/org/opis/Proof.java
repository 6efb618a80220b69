package org.opis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.document.Document;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Listing;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.Span;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

/**
 * Shows that what is to be written is valid: grammar, rules and pointers. What is not is written with plainer markup: that
 * place, then without what the header repeats of the body, then the whole body as plain text.
 */
final class Proof {
    /** One mistake may hide another; more than these, and the body is not worth its markup. */
    private static final int ROUNDS = 4;

    private final Options options;
    private final List<Diagnostic> said = new ArrayList<>();

    private Proof(Options options) {
        this.options = options;
    }

    /**
     * A proven encoding.
     *
     * @param encoding whose TEI file is valid
     * @param findings what may be said of it, none an error
     */
    record Proved(Encoding encoding, List<Finding> findings) {}

    /** Proves an encoding, made with {@code options}; empty where nothing helps, which is a fault of opis. */
    static Optional<Proved> of(Encoding encoding, Options options) {
        return new Proof(options).prove(encoding);
    }

    private Optional<Proved> prove(Encoding encoding) {
        Encoding now = encoding;
        List<Finding> findings = findings(now);
        Set<Span> withheld = new HashSet<>();
        for (int round = 0; round < ROUNDS && !isValid(findings); round++) {
            if (!withhold(now, findings, withheld)) {
                break;
            }
            now = again(encoding, encoding.document(), withheld);
            findings = findings(now);
        }
        for (Document plainer : isValid(findings) ? List.<Document>of() : plainer(encoding.document())) {
            if (!isValid(findings)) {
                say(Span.empty(0), findings.get(0));
                now = again(encoding, plainer, Set.of());
                findings = findings(now);
            }
        }
        return isValid(findings) ? Optional.of(new Proved(now, findings)) : Optional.empty();
    }

    private static List<Document> plainer(Document document) {
        return List.of(Lossless.withoutFacts(document), Lossless.plain(document));
    }

    private Encoding again(Encoding encoding, Document document, Set<Span> withheld) {
        return Opis.write(encoding, document, options, withheld, said);
    }

    private static List<Finding> findings(Encoding encoding) {
        byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        return Validator.builtIn().validate("", tei);
    }

    private static boolean isValid(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Takes away the markup around each mistake; false where there is none around one of them. */
    private boolean withhold(Encoding encoding, List<Finding> findings, Set<Span> withheld) {
        boolean all = true;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                Optional<Span> around = around(encoding, finding, withheld);
                around.ifPresent(span -> {
                    withheld.add(span);
                    say(span, finding);
                });
                all &= around.isPresent();
            }
        }
        return all;
    }

    private static Optional<Span> around(Encoding encoding, Finding finding, Set<Span> withheld) {
        Document document = encoding.document();
        return finding.place().flatMap(place -> {
            int at = offset(encoding.source(), place.position());
            return Stream.concat(
                            document.divisions().stream().flatMap(d -> Inlines.in(d.blocks())),
                            document.listing().stream().flatMap(Listing::inlines))
                    .map(Inline::span)
                    .filter(span -> span.start() <= at && at <= span.end() && !withheld.contains(span))
                    .min(Comparator.comparing(Span::length));
        });
    }

    private static int offset(Source source, Position position) {
        int line = Math.min(position.line(), source.lines().size());
        Span span = source.lines().get(line - 1).span();
        int points = source.text().codePointCount(span.start(), span.end());
        return source.text().offsetByCodePoints(span.start(), Math.min(points, position.column() - 1));
    }

    private void say(Span span, Finding finding) {
        said.add(new Diagnostic(
                Code.P190,
                Severity.WARNING,
                span,
                "This is written with plainer markup; the file would not be valid with it: " + finding.message()));
    }
}
