package org.opis.score;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Reading;
import org.opis.text.Span;

/** Which rule made a span: the one that read the narrowest stretch around it. */
final class RuleOf {
    private final List<Reading> readings;

    RuleOf(List<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    Optional<Code> of(Span span) {
        Optional<Reading> narrowest = Optional.empty();
        for (Reading reading : readings) {
            if (reading.span().contains(span)
                    && (narrowest.isEmpty()
                            || reading.span().length() < narrowest.get().span().length())) {
                narrowest = Optional.of(reading);
            }
        }
        return narrowest.map(Reading::code);
    }
}
