package org.opis.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.RuleReading;
import org.opis.recognise.Reliance;
import org.opis.recognise.Rules;
import org.opis.text.Span;

/** How sure the file says that a reading is: no surer than the rule that made it is right ({@link Reliance}). */
final class Sureness {
    private static final Set<Code> BLOCKS = Rules.blockCodes();

    /** Whole blocks by where they begin. */
    private final TreeMap<Integer, RuleReading> blocks = new TreeMap<>();

    private final Map<Span, Code> inlines = new HashMap<>();

    Sureness(List<RuleReading> readings) {
        for (RuleReading reading : readings) {
            if (BLOCKS.contains(reading.code())) {
                blocks.put(reading.span().start(), reading);
            } else {
                inlines.put(reading.span(), reading.code());
            }
        }
    }

    /** Of what an inline rule read. */
    String ofInline(Span span, Certainty told) {
        return least(told, Optional.ofNullable(inlines.get(span)));
    }

    /** Of a block, or of a part that stands in one. */
    String ofBlock(Span span, Certainty told) {
        Optional<RuleReading> block =
                Optional.ofNullable(blocks.floorEntry(span.start())).map(Map.Entry::getValue);
        return least(told, block.filter(b -> b.span().contains(span)).map(RuleReading::code));
    }

    private static String least(Certainty told, Optional<Code> rule) {
        Certainty most = rule.map(Reliance::most).orElse(told);
        return (most.compareTo(told) > 0 ? most : told).value();
    }
}
