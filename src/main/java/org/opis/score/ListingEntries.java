package org.opis.score;

import org.opis.tei.MarkedElement;
import org.opis.text.Span;

/** Entries of listings, as one text each: date, title, summary. */
final class ListingEntries {
    private ListingEntries() {}

    static Mark mark(String date, String title, String summary, Span span) {
        return Mark.of(SpanType.ENTRY, date + " | " + title + " | " + summary, span);
    }

    /** A {@code bibl}. */
    static Mark of(MarkedElement bibl, Span span) {
        String date = "";
        StringBuilder title = new StringBuilder();
        StringBuilder summary = new StringBuilder();
        for (MarkedElement child : bibl.children()) {
            if (child.is("date")) {
                date = child.attribute("when");
            } else if (child.is("title")) {
                title.append(child.text());
            } else if (child.is("note", "summary")) {
                summary.append(summary.isEmpty() ? "" : "\n").append(child.text());
            }
        }
        return mark(date, title.toString(), summary.toString(), span);
    }
}
