package org.opis.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.opis.diagnostic.Code;
import org.opis.score.SpanType.Group;

/** The counts of many pages. */
public final class Scores {
    private final Map<SpanType, Tally> types = new EnumMap<>(SpanType.class);
    private final Map<Field, FieldTally> fields = new EnumMap<>(Field.class);
    private final Map<Code, Tally> rules = new TreeMap<>();
    private Dates dates = Dates.NONE;
    private Reliability reliability = Reliability.NONE;
    private int pages;
    private int documents;
    private int classes;
    private int first;
    private int last;

    /** Adds one page. */
    public void add(PageScore page) {
        Comparison comparison = page.comparison();
        pages++;
        classes += comparison.isClassRight() ? 1 : 0;
        comparison.types().forEach((type, matching) -> types.merge(type, Tally.of(matching), Tally::plus));
        if (comparison.gold().isDocument()) {
            documents++;
            first += comparison.isFirstRight() ? 1 : 0;
            last += comparison.isLastRight() ? 1 : 0;
            dates = dates.plus(Dates.of(comparison.types().get(SpanType.DATE)));
        }
        reliability = reliability.plus(page.reliability());
        comparison.fields().forEach((field, outcome) -> fields.merge(field, FieldTally.of(outcome), FieldTally::plus));
        page.rules().forEach((code, tally) -> rules.merge(code, tally, Tally::plus));
    }

    /** Types that were asked for, in their order. */
    public Map<SpanType, Tally> types() {
        return Collections.unmodifiableMap(types);
    }

    /** All types of a group together. */
    public Tally total(Group group) {
        return types.entrySet().stream()
                .filter(e -> e.getKey().group() == group)
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }

    public Map<Field, FieldTally> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** All fields together. */
    public FieldTally metadata() {
        return fields.values().stream().reduce(FieldTally.NONE, FieldTally::plus);
    }

    /** What each rule made: found, exact and alike; empty where two hands are compared. */
    public Map<Code, Tally> rules() {
        return Collections.unmodifiableMap(rules);
    }

    public Dates dates() {
        return dates;
    }

    /** What {@code @cert} is worth; empty where two hands are compared. */
    public Reliability reliability() {
        return reliability;
    }

    public int pages() {
        return pages;
    }

    /** Pages that gold calls documents: only they have spans, metadata and a body. */
    public int documents() {
        return documents;
    }

    /** Pages whose class is right. */
    public int classes() {
        return classes;
    }

    /** Documents whose body begins with the right line. */
    public int first() {
        return first;
    }

    /** Documents whose body ends with the right line. */
    public int last() {
        return last;
    }
}
