package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.document.StampType;

/** Tells how the number of a paper, its date and the dates of stamps beside them belong together. */
final class Dated {
    private static final int REACH = 2;
    /** A date's own full stop. */
    private static final int STOP = 1;

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

    /**
     * The opening; where a stamp in it is in pieces, a date without a place may be a piece of one, too, and is the
     * paper's own with less certainty.
     */
    static List<Inline> datelines(List<Inline> content) {
        boolean torn = content.stream()
                .anyMatch(i -> i instanceof Inline.Stamp stamp
                        && stamp.certainty() != Certainty.CERTAIN
                        && stamp.type() == StampType.INCOMING);
        return torn ? content.stream().map(Dated::doubted).toList() : content;
    }

    private static Inline doubted(Inline inline) {
        return inline instanceof Inline.Part part && isDateAlone(part)
                ? new Inline.Part(part.span(), part.inner(), part.kind(), part.content(), Certainty.MEDIUM)
                : inline;
    }

    private static boolean isDateAlone(Inline.Part part) {
        return part.kind() == PartKind.DATELINE
                && part.certainty() == Certainty.CERTAIN
                && part.content().stream()
                        .anyMatch(i -> i instanceof Inline.Date
                                && i.span().length() + STOP >= part.inner().length());
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
