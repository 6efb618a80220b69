package org.opis.recognise.opening;

import java.util.List;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.text.Span;

/** "Date: 14 May 1962", "Sent: 14.5.62, 16:40": a line of a form that says when the paper was written or sent. */
final class FormDateline {
    private static final int REACH = 8;
    private static final int LONGEST = 80;
    /** What happened to the paper elsewhere is no part of when it was sent. */
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\b(?:receiv|arriv|taken in|decod|deciph|print|publish)|;");

    private FormDateline() {}

    /** The value as one part, if it says so; else what was marked in it. */
    static List<Inline> of(LineCursor at, FormLine line, LabelRole role, List<Inline> marked) {
        Span value = line.value();
        boolean dated = marked.stream().anyMatch(i -> i instanceof Inline.Date);
        boolean written = dated
                && value.length() < LONGEST
                && !OTHER.matcher(value.of(at.rows().text())).find()
                && !(role == LabelRole.DATE && isOfTalk(at));
        return written ? List.of(new Inline.Part(value, value, PartKind.DATELINE, marked, Certainty.CERTAIN)) : marked;
    }

    /** Beside the place a day is that of the talk. */
    private static boolean isOfTalk(LineCursor at) {
        String text = at.rows().text();
        for (int i = Math.max(0, at.i() - REACH); i < at.i() + REACH && at.has(i); i++) {
            boolean talk = at.at(i)
                    .form()
                    .filter(line -> line.role(text) == LabelRole.PLACE)
                    .isPresent();
            if (talk && i != at.i()) {
                return true;
            }
        }
        return false;
    }
}
