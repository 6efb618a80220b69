package org.opis.recognise.opening;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Passage;
import org.opis.recognise.calendar.DateContext;
import org.opis.recognise.calendar.DatePart;
import org.opis.recognise.line.Markings;
import org.opis.text.Span;

/** "131200Z", "CX 58911" below the sender and addressee of a cable: day and hour of sending, and its number. */
final class CableLine {
    private static final Pattern GROUP = Pattern.compile("(?<day>[0-3]\\d)(?:[01]\\d|2[0-3])[0-5]\\d\\s?Z");
    private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{1,6}(?:\\s|-)\\d{3,6}(?:/\\d{1,4})?");
    private static final Pattern FROM = Pattern.compile("(?:FROM|From|TO|To|INFO|Info|ACTION|Action)\\s?:.*");
    private static final Pattern POST = Pattern.compile(
            "(?m)^(?<marking>\\p{Lu}[\\p{Lu} ]{5,40}) (?<post>\\p{Lu}{4,14}(?: \\p{Lu}{3,12})? \\d{3,6})$");
    private static final int REACH = 6;
    private static final int LONGEST = 24;

    private CableLine() {}

    /** What the line says, if it is one of these. */
    static Optional<Inline> read(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING || at.text().length() > LONGEST || !isBelowSender(at)) {
            return Optional.empty();
        }
        Matcher group = GROUP.matcher(at.text());
        if (group.matches()) {
            DateContext.Heading near = at.context().dates().near(at.span().start());
            int day = Integer.parseInt(group.group("day"));
            DatePart date = new DatePart(
                    at.span().start(), at.span().end(), near.year(), near.month(), day, false, Certainty.MEDIUM);
            boolean known = near.year() > 0 && near.month() > 0 && day > 0 && date.isPossible();
            DateValue value = known ? DateValue.on(date.iso()).with(date.certainty()) : DateValue.NONE;
            return Optional.of(new Inline.Date(at.span(), value, List.of()));
        }
        return NUMBER.matcher(at.text()).matches()
                ? Optional.of(
                        new Inline.Number(at.span(), NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM))
                : Optional.empty();
    }

    /** "SECRET LAGOS 1862": the post and its number of the cable, behind the marking of the paper. */
    static void post(Passage passage, Consumer<Span> out) {
        Matcher post = POST.matcher(passage.text())
                .region(passage.span().start(), passage.span().end());
        Markings markings = passage.context().markings();
        while (post.find()) {
            String marking = post.group("marking");
            if (markings.isSpaced(marking) || markings.isAll(marking)) {
                out.accept(new Span(post.start("post"), post.end("post")));
            }
        }
    }

    private static boolean isBelowSender(LineCursor at) {
        for (int i = at.i() - 1; i >= 0 && i >= at.i() - REACH; i--) {
            if (FROM.matcher(at.rows().text(i)).matches()) {
                return true;
            }
        }
        return false;
    }
}
