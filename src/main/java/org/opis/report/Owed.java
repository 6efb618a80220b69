package org.opis.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.RuleReading;
import org.opis.text.Span;

/** Finds the rule that an element is owed to. Asked for each element once, in the order of the file. */
final class Owed {
    private final List<RuleReading> readings;
    private final Map<Span, List<Code>> same = new HashMap<>();
    private final Map<Integer, Code> beginning = new HashMap<>();
    /** How many elements with just this span are still to come. */
    private final Map<Span, Integer> left = new HashMap<>();

    private final List<RuleReading> open = new ArrayList<>();
    private int next;

    /**
     * @param readings in reading order
     * @param elements the spans of the elements, in the order of the file
     */
    Owed(List<RuleReading> readings, List<Span> elements) {
        // a paper holds what others read
        this.readings = readings.stream().filter(r -> r.code() != Code.B372).toList();
        readings.forEach(
                r -> same.computeIfAbsent(r.span(), s -> new ArrayList<>()).add(r.code()));
        this.readings.forEach(r -> beginning.putIfAbsent(r.span().start(), r.code()));
        elements.forEach(e -> left.merge(e, 1, Integer::sum));
    }

    /**
     * The rule that read exactly this; where there are several, the inner element is owed to the inner one. Else the
     * rule that read the least around it. Else the rule that read its beginning: an element may hold what several read.
     */
    Optional<Code> to(Span span) {
        List<Code> exact = same.getOrDefault(span, List.of());
        int inner = left.merge(span, -1, Integer::sum);
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(Math.max(0, exact.size() - 1 - inner)));
        }
        return around(span).or(() -> Optional.ofNullable(beginning.get(span.start())));
    }

    private Optional<Code> around(Span span) {
        while (next < readings.size() && readings.get(next).span().start() <= span.start()) {
            open.add(readings.get(next++));
        }
        open.removeIf(r -> r.span().end() < span.start());
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).span().contains(span)) {
                return Optional.of(open.get(i).code());
            }
        }
        return Optional.empty();
    }
}
