package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Markings;
import org.opis.text.Span;

/** The heading of a cable of the American services: who acts, who sends, when, and to which post. */
final class CableHeading {
    private static final Pattern LINE = Pattern.compile("(?:ACTION|INFO|FM|DIST) [\\p{Lu}\\d][\\p{Lu}\\d ,/&-]{2,90}");
    /** Precedence, day and hour of sending, month and year. */
    private static final Pattern GROUP =
            Pattern.compile("(?:[OPRZ]{1,2} )?(?<when>\\d{6} ?Z \\p{Lu}{3,4} (?:\\d{2}){1,2})");

    private static final Pattern TO = Pattern.compile("TO (?<post>\\p{Lu}[\\p{Lu}/]{2,20}(?: [\\p{Lu}/]{2,20}){0,3}?)"
            + "(?: (?<urgency>(?:NIACT )?IMMEDIATE|PRIORITY|FLASH|ROUTINE))?(?: (?<number>\\d{1,5}))?");

    private CableHeading() {}

    static boolean is(LineCursor at) {
        String text = at.text();
        return LINE.matcher(text).matches()
                || GROUP.matcher(text).matches()
                || TO.matcher(text).matches() && isBelowPost(at);
    }

    /** What is marked in the line, where it says when or to which post. */
    static Optional<List<Inline>> content(LineCursor at) {
        Matcher group = GROUP.matcher(at.text());
        if (group.matches()) {
            int when = at.span().start() + group.start("when");
            return Optional.of(
                    List.of(DatelinePart.of(at, new Span(when, at.span().end()))));
        }
        Matcher to = TO.matcher(at.text());
        return to.matches() ? Optional.of(addressed(at, to)) : Optional.empty();
    }

    /** The post that sends stands right above. */
    private static boolean isBelowPost(LineCursor at) {
        return at.i() > 0 && at.rows().text(at.i() - 1).startsWith("FM ");
    }

    /** "TO SECSTATE WASHDC IMMEDIATE 4407": the post, how urgent it is, and the number that it gave the cable. */
    private static List<Inline> addressed(LineCursor at, Matcher to) {
        int start = at.span().start();
        Span post = new Span(start + to.start("post"), start + to.end("post"));
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Part(post, post, PartKind.SALUTE, at.read(post, Scope.NAMES), Certainty.MEDIUM));
        if (to.group("urgency") != null) {
            Span urgency = new Span(start + to.start("urgency"), start + to.end("urgency"));
            content.add(new Inline.Marking(urgency, List.of(Markings.coined(to.group("urgency"))), List.of()));
        }
        if (to.group("number") != null) {
            Span number = new Span(start + to.start("number"), start + to.end("number"));
            content.add(new Inline.Number(number, NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM));
        }
        return content;
    }
}
