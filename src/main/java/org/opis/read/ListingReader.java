package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.Listing;
import org.opis.rule.Context;
import org.opis.rule.MonthDate;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Reads the entries of a listing, a collection, a person's or a place's page: a date, a title, a summary each. */
final class ListingReader {
    /** A date alone on its line, a bullet before it or not. */
    private static final Pattern DATE =
            Pattern.compile("(?:[•*-]\\s+)?(?<date>(?:\\p{Lu}\\p{Ll}+ (?:\\d{1,2}, )?)?\\d{4})");

    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\S+\\s+){7,}\\S+[.!?]['\"”’)]*|.{200,}", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("[-–—•]");

    private ListingReader() {}

    static Listing read(String text, Span body, Context context) {
        List<Span> rows = rows(text, body);
        List<Span> lead = new ArrayList<>();
        List<Listing.Item> entries = new ArrayList<>();
        int i = 0;
        while (i < rows.size() && !opens(text, rows, i)) {
            lead.add(rows.get(i++));
        }
        while (i < rows.size()) {
            int next = i + 1;
            while (next < rows.size() && !opens(text, rows, next)) {
                next++;
            }
            entries.add(entry(text, rows.subList(i, next)));
            i = next;
        }
        return new Listing(body, lead, entries);
    }

    /** Whether an entry begins: a date, or the dash before it. */
    private static boolean opens(String text, List<Span> rows, int i) {
        if (isDash(text, rows.get(i))) {
            return i + 1 < rows.size() && date(text, rows.get(i + 1)).isPresent();
        }
        return date(text, rows.get(i)).isPresent() && (i == 0 || !isDash(text, rows.get(i - 1)));
    }

    private static boolean isDash(String text, Span row) {
        return row.length() == 1 && DASH.matcher(row.of(text)).matches();
    }

    private static Listing.Item entry(String text, List<Span> rows) {
        Span span = new Span(rows.get(0).start(), rows.get(rows.size() - 1).end());
        int i = isDash(text, rows.get(0)) ? 1 : 0;
        Optional<Inline.Date> date = date(text, rows.get(i))
                .map(d -> new Inline.Date(
                        d, MonthDate.iso(d.of(text)).map(DateValue::on).orElse(DateValue.NONE)));
        i++;
        boolean titled =
                i < rows.size() && !SENTENCE.matcher(rows.get(i).of(text)).matches();
        Optional<Span> title = titled ? Optional.of(rows.get(i++)) : Optional.empty();
        return new Listing.Item(span, date, title, rows.subList(i, rows.size()));
    }

    private static Optional<Span> date(String text, Span row) {
        Matcher date = DATE.matcher(row.of(text));
        return row.length() < 30
                        && date.matches()
                        && MonthDate.iso(date.group("date")).isPresent()
                ? Optional.of(new Span(row.start() + date.start("date"), row.end()))
                : Optional.empty();
    }

    private static List<Span> rows(String text, Span body) {
        List<Span> rows = new ArrayList<>();
        for (int at = body.start(); at < body.end(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > body.end() ? body.end() : end;
            Span row = Blank.strip(text, new Span(at, end));
            if (!row.isEmpty()) {
                rows.add(row);
            }
            at = end + 1;
        }
        return rows;
    }
}
