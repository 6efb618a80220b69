package org.opis.recognise.opening;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/** "Handed in at ORANNA on 9/2/51", "Sent 24/X/71, hour 23.50": a word of the form, without a colon, begins the line. */
final class SendingLine {
    private static final Pattern WORDS = Pattern.compile("\\G\\s?\\p{L}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?: in)?");
    private static final Pattern PLACED = Pattern.compile("\\s(?:from|at|in)\\s\\p{Lu}");
    /** One line for sending and coming in. */
    private static final Pattern BOTH = Pattern.compile("\\d,? and \\p{Ll}");
    /** The day, or the town, right behind the word. */
    private static final Pattern WHEN = Pattern.compile(
            "\\s{1,6}(?<when>(?:\\d|\\p{Lu})[^;:\\[]{3,60}?(?::\\d\\d)?[^;:\\[]{0,12}?)(?:\\s\\[[^\\]]{1,40}])?");

    private static final int LABEL_WORDS = 3;

    /** What the head of a line says on a form, and where it ends. */
    private record Head(LabelRole role, int end) {}

    private SendingLine() {}

    /** Whether the line says when it was handed in or came. */
    static boolean isHandled(String text) {
        LabelRole role = head(text).role();
        return (role == LabelRole.SENT || role == LabelRole.RECEIVED) && !Prose.endsSentence(text);
    }

    /** Where and when the sender handed it in; a line that says as well when it came is no dateline. */
    static Optional<Span> day(LineCursor at) {
        String text = at.text();
        Head head = head(text);
        if (head.role() != LabelRole.SENT || BOTH.matcher(text).find() || !DateLine.hasDate(at)) {
            return Optional.empty();
        }
        if (text.indexOf(": ") < 0 && PLACED.matcher(text).find()) {
            return Optional.of(at.span());
        }
        Matcher when = WHEN.matcher(text).region(head.end(), text.length());
        int start = at.span().start();
        return when.matches() && !tellsOfComing(text)
                ? Optional.of(new Span(start + when.start("when"), start + when.end("when")))
                : Optional.empty();
    }

    private static boolean tellsOfComing(String text) {
        return WORD.matcher(text)
                .results()
                .anyMatch(word ->
                        word.group().length() > LABEL_WORDS && LabelRole.of(word.group()) == LabelRole.RECEIVED);
    }

    /** The longest run of words at the head of the line that a form has. */
    private static Head head(String text) {
        Matcher words = WORDS.matcher(text);
        Head head = new Head(LabelRole.OTHER, 0);
        for (int i = 0; i < LABEL_WORDS && words.find(); i++) {
            LabelRole said = LabelRole.of(text.substring(0, words.end()));
            head = said == LabelRole.OTHER ? head : new Head(said, words.end());
        }
        return head;
    }
}
