package org.opis.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.RuleReading;
import org.opis.recognise.Reliance;
import org.opis.text.Span;

/**
 * Which rule each element of {@code text} is owed to: that of what is being written when the element begins. A part of
 * what a rule read that no rule of its own read is owed to that rule.
 */
final class Origins {
    private final XmlText xml;
    /** Elements that stand before {@code text}. */
    private final int before;
    /** Blocks by where they begin: no row is read by two rules. */
    private final TreeMap<Integer, RuleReading> blocks = new TreeMap<>();

    /** All else: inlines, papers, entries of a listing. */
    private final Map<Made, RuleReading> others = new HashMap<>();

    private final Deque<Optional<RuleReading>> open = new ArrayDeque<>();
    private final List<Optional<RuleReading>> elements = new ArrayList<>();

    private record Made(Span span, Class<?> kind) {}

    /** Of what is written to {@code xml} from here on. */
    Origins(XmlText xml, List<RuleReading> readings) {
        this.xml = xml;
        this.before = xml.elements();
        open.push(Optional.empty());
        for (RuleReading reading : readings) {
            if (reading.isBlock()) {
                blocks.put(reading.span().start(), reading);
            } else {
                others.putIfAbsent(new Made(reading.span(), reading.made()), reading);
            }
        }
    }

    /** A block begins, to its {@link #leave end}. */
    void enter(Block block) {
        Span span = block.span();
        enter(Optional.ofNullable(blocks.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(rule -> rule.span().end() > span.start() || rule.span().start() == span.start()));
    }

    /** An inline begins, to its {@link #leave end}. */
    void enter(Inline inline) {
        enter(inline.span(), inline.getClass());
    }

    /** A paper or an entry begins, to its {@link #leave end}; {@code made} as its {@link RuleReading} has it. */
    void enter(Span span, Class<?> made) {
        enter(Optional.ofNullable(others.get(new Made(span, made))));
    }

    /** What no rule read is owed to the rule around it. */
    private void enter(Optional<RuleReading> rule) {
        begun();
        open.push(rule.or(open::peek));
    }

    void leave() {
        begun();
        open.pop();
    }

    /** Of each element of {@code text}, in the order of the file; {@code text} itself is the first. */
    List<Optional<RuleReading>> all() {
        begun();
        return List.copyOf(elements);
    }

    /** {@code @cert} of what is being written: no surer than its rule is right ({@link Reliance}). */
    String cert(Certainty told) {
        Certainty most = open.element().map(rule -> Reliance.most(rule.code())).orElse(told);
        return (most.compareTo(told) > 0 ? most : told).value();
    }

    /** The elements that began since this was last asked. */
    private void begun() {
        while (before + elements.size() < xml.elements()) {
            elements.add(open.element());
        }
    }
}
