package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.PartKind;

/** Gives the number of a paper the date that stands beside it. */
final class Dated {
    private static final int REACH = 2;

    private Dated() {}

    /** The opening, each outgoing number without a date with that of the nearest dateline, if that is near. */
    static List<Inline> numbers(List<Inline> content) {
        List<Inline> dated = new ArrayList<>(content);
        for (int i = 0; i < dated.size(); i++) {
            if (dated.get(i) instanceof Inline.Number number
                    && number.type() == NumberType.OUTGOING
                    && number.when().isEmpty()) {
                int at = i;
                near(content, i)
                        .ifPresent(date -> dated.set(
                                at,
                                new Inline.Number(
                                        number.span(),
                                        number.type(),
                                        date.value(),
                                        number.content(),
                                        Certainty.MEDIUM)));
            }
        }
        return dated;
    }

    /** The dateline after the number, else before it; another number ends the search. */
    private static Optional<Inline.Date> near(List<Inline> content, int i) {
        Optional<Inline.Part> after = dateline(content, i, 1);
        return after.or(() -> dateline(content, i, -1)).flatMap(Dated::date);
    }

    private static Optional<Inline.Part> dateline(List<Inline> content, int i, int step) {
        for (int at = i + step; at >= 0 && at < content.size() && Math.abs(at - i) <= REACH; at += step) {
            if (content.get(at) instanceof Inline.Part part && part.kind() == PartKind.DATELINE) {
                return Optional.of(part);
            }
            if (content.get(at) instanceof Inline.Number) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Inline.Date> date(Inline.Part part) {
        return part.content().stream()
                .filter(i -> i instanceof Inline.Date)
                .map(Inline.Date.class::cast)
                .filter(date -> !date.value().when().isEmpty())
                .findFirst();
    }
}
