package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "Pyongyang 28th June 1960", "29 April 1958", "In Prague on / July 1960": where and when a paper was written. */
final class DatelineRule implements BlockRule {
    private static final Pattern PLACE =
            Pattern.compile("(?:(?:In|At)\\s)?(?:\\p{Lu}[\\p{L}'’.-]+,?\\s?){1,3}(?:,?\\s?(?:on|the)\\s?)?");
    private static final Pattern PLACE_ALONE = Pattern.compile("(?:In|At)\\s\\p{Lu}[\\p{L}-]+(?:\\s(?:on|the))?,?");

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} hours");

    @Override
    public Code code() {
        return Code.B306;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() == Phase.RUNNING && !at.isTail()) {
            return Optional.empty();
        }
        if (isDateline(at) || at.phase() == Phase.OPENING && isPlace(at)) {
            return Optional.of(placed(at, at.span(), at.i() + 1));
        }
        boolean two = PLACE_ALONE.matcher(at.text()).matches() && at.has(at.i() + 1) && isDateOnly(at.at(at.i() + 1));
        return two ? Optional.of(placed(at, at.rows().span(at.i(), at.i() + 1), at.i() + 2)) : Optional.empty();
    }

    private Placed placed(At at, Span span, int next) {
        List<Inline> content = at.read(span, Scope.NAMES);
        Inline part = new Inline.Part(span, span, PartKind.DATELINE, content, Certainty.CERTAIN);
        boolean closes = at.phase() == Phase.RUNNING || at.phase() == Phase.CLOSING && isDateOnly(at);
        return closes
                ? new Placed(code(), Place.BACK, new Block.Closer(span, List.of(part)), next)
                : new Placed(code(), Place.FRONT, new Block.Opener(span, List.of(part)), next);
    }

    /** A line of a date and, before it, a place. */
    private static boolean isDateline(At at) {
        return firstDate(at)
                .filter(d -> rest(at, d.span()).isEmpty())
                .map(d -> at.text().substring(0, d.span().start() - at.span().start()))
                .filter(before -> before.isBlank()
                        || before.length() < 40 && PLACE.matcher(before).matches())
                .isPresent();
    }

    /** A line that is the name of a place and nothing else. */
    private static boolean isPlace(At at) {
        return at.span().length() < 40
                && at.context().names().find(at.rows().text(), at.span()).stream()
                        .anyMatch(m -> m.kind() == NameKind.PLACE && m.span().equals(at.span()));
    }

    /** A line that is a date and nothing else, and no period. */
    static boolean isDateOnly(At at) {
        return firstDate(at)
                .filter(d -> d.span().start() == at.span().start()
                        && rest(at, d.span()).isEmpty())
                .filter(d -> d.value().from().isEmpty())
                .isPresent();
    }

    /** Whether a date or the time of day stands in the row. */
    static boolean hasDate(At at) {
        return CLOCK.matcher(at.text()).find()
                || !ArchivalDates.find(at.rows().text(), at.span(), at.context().dates())
                        .isEmpty();
    }

    static Optional<ArchivalDates.Found> firstDate(At at) {
        return at.span().length() > 60
                ? Optional.empty()
                : ArchivalDates.find(at.rows().text(), at.span(), at.context().dates()).stream()
                        .findFirst();
    }

    /** What follows the date, a stop left out. */
    private static String rest(At at, Span date) {
        Span after =
                Blank.strip(at.rows().text(), new Span(date.end(), at.span().end()));
        String text = after.of(at.rows().text());
        return text.equals(".") || text.equals(",") ? "" : text;
    }
}
