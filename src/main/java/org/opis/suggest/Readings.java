package org.opis.suggest;

import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Blank;
import org.opis.text.Span;

/** What a file says already of a passage: opis read it so, or a hand corrected it; neither gives way. */
final class Readings {
    private final SuggestTarget target;

    Readings(SuggestTarget target) {
        this.target = target;
    }

    /** Why a suggestion is not taken, one clause behind its passage. */
    record Objection(Code code, String clause) {}

    Optional<Objection> against(Suggestion one, Span span) {
        if (!one.element().matches("[A-Za-z][A-Za-z0-9]*")
                || one.attributes().keySet().stream().anyMatch(name -> !name.matches("(?:xml:)?[A-Za-z][A-Za-z-]*"))) {
            return Optional.of(new Objection(Code.S809, "cannot be that: it is no name of an element or attribute"));
        }
        for (SuggestTarget.Reading reading : target.readings()) {
            String name = reading.element().name();
            boolean same = isSame(reading, span);
            if (same && name.equals(one.element())) {
                return Optional.of(
                        says(reading, one.attributes())
                                ? new Objection(Code.S808, "is that already")
                                : new Objection(Code.S806, "is that already, with other attributes"));
            } else if (same && Families.exclude(name, one.element())) {
                return Optional.of(new Objection(Code.S806, "is read as " + name + " there"));
            } else if (name.equals(one.element())
                    && Families.isReading(name)
                    && reading.outer().overlaps(span)) {
                return Optional.of(new Objection(Code.S806, "overlaps another " + name + " there"));
            } else if (crosses(reading.outer(), span) && Families.isReading(name)) {
                return Optional.of(new Objection(Code.S805, "crosses " + name + " there"));
            }
        }
        return Optional.empty();
    }

    /** A passage that ends where a word with a mark of the apparatus does, "Lund [sic]", has the mark, too. */
    Span whole(Span span) {
        Span whole = span;
        for (SuggestTarget.Reading reading : target.readings()) {
            Span outer = reading.outer();
            boolean marked = !outer.equals(reading.inner()) && crosses(outer, whole);
            if (marked && whole.end() == reading.inner().end()
                    || marked && whole.start() == reading.inner().start()) {
                whole = new Span(Math.min(whole.start(), outer.start()), Math.max(whole.end(), outer.end()));
            }
        }
        return whole;
    }

    private boolean isSame(SuggestTarget.Reading reading, Span span) {
        Span bare = bare(span);
        return bare(reading.outer()).equals(bare) || bare(reading.inner()).equals(bare);
    }

    private Span bare(Span span) {
        return Blank.strip(target.dump().text(), span);
    }

    private static boolean says(SuggestTarget.Reading reading, Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .allMatch(wanted -> reading.element().attribute(wanted.getKey()).equals(wanted.getValue()));
    }

    private static boolean crosses(Span one, Span two) {
        return one.overlaps(two) && !one.contains(two) && !two.contains(one);
    }
}
