package org.opis.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.score.SpanType.Group;

/** Two readings of a page, one of them gold. */
final class Comparison {
    /** What became of a field of metadata. */
    enum Outcome {
        BOTH_ABSENT,
        RIGHT,
        WRONG,
        MISSING,
        SPURIOUS
    }

    private final Marks gold;
    private final Marks found;
    private final Map<SpanType, Matching> types = new EnumMap<>(SpanType.class);

    Comparison(Marks gold, Marks found) {
        this.gold = gold;
        this.found = found;
        List<Mark> right = new Alternatives(found.marks()).of(gold.marks());
        boolean names = gold.names() && found.names();
        for (SpanType type : SpanType.values()) {
            boolean asked = gold.isDocument()
                    ? type.group() == Group.REQUIRED
                            || names && type.group() == Group.NAMES
                            || gold.corresp() && found.corresp() && type.group() == Group.CORRESPONDENTS
                    : type.group() == Group.ENTRIES;
            if (asked) {
                types.put(type, new Matching(of(type, right), found.of(type)));
            }
        }
    }

    private static List<Mark> of(SpanType type, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.type() == type).toList();
    }

    Marks gold() {
        return gold;
    }

    Marks found() {
        return found;
    }

    /** The types that were asked for, in their order. */
    Map<SpanType, Matching> types() {
        return types;
    }

    boolean isClassRight() {
        return gold.pageClass().equals(found.pageClass());
    }

    /** Gold has no metadata of pages that are no documents. */
    Map<Field, Outcome> fields() {
        Map<Field, Outcome> outcomes = new EnumMap<>(Field.class);
        if (gold.isDocument()) {
            for (Field field : Field.values()) {
                outcomes.put(field, outcome(field));
            }
        }
        return outcomes;
    }

    private Outcome outcome(Field field) {
        Optional<FieldValue> right = Optional.ofNullable(gold.fields().get(field));
        Optional<FieldValue> said = Optional.ofNullable(found.fields().get(field));
        if (right.isEmpty()) {
            return said.isEmpty() ? Outcome.BOTH_ABSENT : Outcome.SPURIOUS;
        }
        if (said.isEmpty()) {
            return Outcome.MISSING;
        }
        return right.get().agrees(said.get()) ? Outcome.RIGHT : Outcome.WRONG;
    }

    /** A body that begins within a line begins with what gold gives of that line. */
    boolean isFirstRight() {
        return isSame(gold.first(), found.first(), String::startsWith);
    }

    boolean isLastRight() {
        return isSame(gold.last(), found.last(), String::endsWith);
    }

    private static boolean isSame(Optional<String> gold, Optional<String> found, BiPredicate<String, String> test) {
        if (gold.isEmpty() || found.isEmpty()) {
            return gold.isEmpty() && found.isEmpty();
        }
        String line = Normal.of(gold.get());
        return line.isEmpty() ? Normal.of(found.get()).isEmpty() : test.test(Normal.of(found.get()), line);
    }

    /** Of what each rule tells without {@code @cert}, or with a high one, how much is right; dates are left out. */
    Map<Code, Said> sure() {
        Map<Code, Said> shares = new TreeMap<>();
        types.forEach((type, matching) -> {
            if (type.group() == Group.REQUIRED && type != SpanType.DATE) {
                matching.pairs().forEach(pair -> sure(pair.found(), pair.exact(), shares));
                matching.spurious().forEach(mark -> sure(mark, false, shares));
            }
        });
        return shares;
    }

    private static void sure(Mark mark, boolean right, Map<Code, Said> shares) {
        if (mark.certainty().compareTo(Certainty.HIGH) <= 0) {
            mark.rule().ifPresent(code -> shares.merge(code, Said.one(right), Said::plus));
        }
    }

    /** Counts of what each rule made. */
    Map<Code, Tally> byRule() {
        Map<Code, Tally> tallies = new TreeMap<>();
        for (Matching matching : types.values()) {
            for (Matching.Pair pair : matching.pairs()) {
                Tally one = new Tally(0, 1, pair.exact() ? 1 : 0, 1);
                pair.found().rule().ifPresent(code -> tallies.merge(code, one, Tally::plus));
            }
            for (Mark spurious : matching.spurious()) {
                Tally one = new Tally(0, 1, 0, 0);
                spurious.rule().ifPresent(code -> tallies.merge(code, one, Tally::plus));
            }
        }
        return tallies;
    }
}
