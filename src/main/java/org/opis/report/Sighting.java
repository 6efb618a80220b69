package org.opis.report;

import java.util.Optional;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.text.Span;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;

/** A finding on a dump or on a TEI file, before anyone asks for lines and columns. */
record Sighting(Span span, Severity severity, String code, String message, Optional<DumpPlace> place, String target) {
    static Sighting of(Diagnostic diagnostic) {
        return new Sighting(
                diagnostic.span(),
                diagnostic.severity(),
                diagnostic.code().name(),
                diagnostic.message(),
                Optional.empty(),
                "");
    }

    static Sighting of(Finding finding) {
        return new Sighting(
                finding.span(),
                finding.severity(),
                finding.code(),
                finding.message(),
                finding.place(),
                finding.target());
    }
}
