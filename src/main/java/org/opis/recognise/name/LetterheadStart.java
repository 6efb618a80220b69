package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.text.Span;

/** Where a letterhead begins, and whether the dump lost its first line. */
public final class LetterheadStart {
    private static final Pattern MID_PHRASE =
            Pattern.compile("(?:in|of|to|for|at|and|with) (?:the )?\\p{Lu}", Pattern.CASE_INSENSITIVE);

    private LetterheadStart() {}

    /** What is marked in a letterhead; where it begins in mid phrase, the line before it is lost. */
    public static List<Inline> content(String text, Span span, boolean first, List<Inline> within) {
        if (!first || !MID_PHRASE.matcher(span.of(text)).lookingAt()) {
            return within;
        }
        Span start = Span.empty(span.start());
        Extent line = Extent.of("line", "1");
        List<Inline> content = new ArrayList<>();
        content.add(new Editorial.Gap(start, start, GapReason.LOST, line, Certainty.MEDIUM));
        content.addAll(within);
        return content;
    }

    /** Whether nothing of the paper stands right above. */
    public static boolean isFirst(LineCursor at) {
        return at.i() == 0 || at.row().blankBefore() > 1;
    }
}
