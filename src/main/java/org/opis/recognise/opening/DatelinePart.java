package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.lexicon.Towns;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** Where and when a paper was written, among other things in a line. */
final class DatelinePart {
    private static final Pattern BEFORE = Pattern.compile("(?=(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?),?\\s$)");
    /** Length of a day in ISO 8601. */
    private static final int DAY = 10;

    private DatelinePart() {}

    /** The part that stands at {@code said}. */
    static Inline of(LineCursor at, Span said) {
        return new Inline.Part(said, said, PartKind.DATELINE, at.read(said, Scope.NAMES), Certainty.MEDIUM);
    }

    /** The place and day of writing that stand among other things in a line of the opening, as a part. */
    static List<Inline> within(LineCursor at, List<Inline> content) {
        if (at.phase() != PaperPhase.OPENING || DatelineRule.lineBelow(at)) {
            return content;
        }
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Inline.Date date
                    && date.value().when().length() == DAY
                    && !at.rows().text().startsWith("]", date.span().end())) {
                Span place = placeBefore(at, date.span());
                boolean first = date.span().start() == at.span().start();
                boolean numbered = i > 0
                        && content.get(i - 1) instanceof Inline.Number number
                        && at.rows()
                                .text()
                                .substring(number.span().end(), date.span().start())
                                .isBlank();
                return first || numbered || !place.isEmpty()
                        ? with(at, content, new Span(place.start(), date.span().end()))
                        : content;
            }
        }
        return content;
    }

    private static List<Inline> with(LineCursor at, List<Inline> content, Span span) {
        List<Inline> all = new ArrayList<>(content);
        all.removeIf(i -> i.span().overlaps(span));
        all.add(of(at, span));
        all.sort(Comparator.comparing(Inline::span));
        return all;
    }

    /** The known town before a date; empty at the date where there is none. */
    private static Span placeBefore(LineCursor at, Span date) {
        Matcher place = BEFORE.matcher(at.rows().text()).region(at.span().start(), date.start());
        Span none = Span.empty(date.start());
        while (place.find()) {
            Span span = new Span(place.start(1), place.end(1));
            boolean comma = at.rows().text().charAt(place.end(1)) == ',';
            if (comma && place.start(1) > at.span().start()
                    || !Towns.at(at.rows().text(), span).isEmpty()) {
                return span;
            }
        }
        return none;
    }
}
