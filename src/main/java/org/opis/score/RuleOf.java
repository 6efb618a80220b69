package org.opis.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opis.diagnostic.Code;
import org.opis.document.RuleReading;
import org.opis.recognise.Rules;
import org.opis.text.Span;

/**
 * Which rule made a span: the one that read the narrowest stretch around it. Whole lines are made by rules of blocks,
 * even where one inline fills the line, and names by that of names.
 */
final class RuleOf {
    private static final Set<Code> BLOCKS = Rules.blockCodes();

    private final List<RuleReading> readings;

    RuleOf(List<RuleReading> readings) {
        this.readings = List.copyOf(readings);
    }

    Optional<Code> of(Mark mark) {
        Optional<RuleReading> narrowest = narrowest(mark.span(), code -> isMakerOf(mark.type(), code));
        return narrowest.or(() -> narrowest(mark.span(), code -> true)).map(RuleReading::code);
    }

    private static boolean isMakerOf(SpanType type, Code code) {
        return switch (type) {
            case PERSON, ORG, PLACE -> code == Code.I415;
            default -> !type.isLine() || BLOCKS.contains(code);
        };
    }

    private Optional<RuleReading> narrowest(Span span, Predicate<Code> maker) {
        return readings.stream()
                .filter(reading -> reading.span().contains(span) && maker.test(reading.code()))
                .min(Comparator.comparingInt(reading -> reading.span().length()));
    }
}
