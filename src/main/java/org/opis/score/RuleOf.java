package org.opis.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.diagnostic.Code;
import org.opis.document.Reading;
import org.opis.rule.BlockRule;
import org.opis.rule.Rules;

/**
 * Which rule made a span: the one that read the narrowest stretch around it. Whole lines are made by rules of blocks,
 * even where one inline fills the line.
 */
final class RuleOf {
    private static final Set<Code> BLOCKS =
            Rules.blocks().stream().map(BlockRule::code).collect(Collectors.toSet());

    private final List<Reading> readings;

    RuleOf(List<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    Optional<Code> of(Mark mark) {
        Optional<Reading> narrowest = Optional.empty();
        for (Reading reading : readings) {
            if (reading.span().contains(mark.span())
                    && (!mark.type().isLine() || BLOCKS.contains(reading.code()))
                    && (narrowest.isEmpty()
                            || reading.span().length() < narrowest.get().span().length())) {
                narrowest = Optional.of(reading);
            }
        }
        return narrowest.map(Reading::code);
    }
}
