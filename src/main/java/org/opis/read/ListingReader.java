package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.dating.Dating;
import org.opis.dating.RecordDates;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.document.Listing;
import org.opis.document.RuleReading;
import org.opis.metadata.RecordDateRule;
import org.opis.recognise.Context;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.BracketReport;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Reads the entries of a listing, a collection, a person's or a place's page: a date, a title, a summary each. */
final class ListingReader {
    /** The years of a life, which a list of people has where others have a date. */
    private static final String LIFE = "\\d{4} ?[-–] ?(?:\\d{4})?";

    /** A date alone on its line, a bullet before it or not. */
    private static final Pattern DATE =
            Pattern.compile("(?:[•*-]\\s+)?(?!" + LIFE + "$)(?<date>" + RecordDates.expression() + ")");
    /** No date is longer. */
    private static final int LONGEST_DATE = 80;

    /** A summary ends with a stop, a title seldom; "10 a.m." is no end. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\S+\\s+){3,}\\S+(?<![ap]\\.m)[.!?]['\"”’)]*|.{200,}", Pattern.DOTALL);

    private static final Pattern DASH = Pattern.compile("[-–—•]");

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\S*(?:\\s+\\S+){2,}(?<![.:;,!?…])");
    private static final int LONGEST_TITLE = 200;

    private final String text;
    private final List<Span> rows;
    /** Whether no entry has a title: the page lost the links that titles were. */
    private final boolean untitled;

    private final InlineReader names;

    private ListingReader(String text, Span body, Context context) {
        this.text = text;
        this.rows = rows(text, body);
        this.untitled = untitled();
        this.names = new InlineReader(text, BracketReport.read(text, body, context.keywords(), d -> {}), context);
    }

    static Listing read(String text, Span body, Context context, Consumer<RuleReading> readings) {
        return new ListingReader(text, body, context).read(body, readings);
    }

    private Listing read(Span body, Consumer<RuleReading> readings) {
        List<Span> lead = new ArrayList<>();
        List<Listing.Item> entries = new ArrayList<>();
        int i = 0;
        while (i < rows.size() && !opens(i)) {
            lead.add(rows.get(i++));
        }
        while (i < rows.size()) {
            int next = i + 1;
            while (next < rows.size() && !opens(next) && !opensUndated(next)) {
                next++;
            }
            entries.add(entry(rows.subList(i, next)));
            names.takeReadings().forEach(readings);
            readings.accept(
                    new RuleReading(Code.B375, entries.get(entries.size() - 1).span(), Listing.Item.class));
            i = next;
        }
        return new Listing(body, lead, entries);
    }

    /** Whether an entry begins: a date, or the dash before it. */
    private boolean opens(int i) {
        if (isDash(rows.get(i))) {
            return i + 1 < rows.size() && date(rows.get(i + 1)).isPresent();
        }
        return date(rows.get(i)).isPresent() && (i == 0 || !isDash(rows.get(i - 1)));
    }

    /** Whether below a summary an entry begins that has no date: a title, or a summary where no entry has a title. */
    private boolean opensUndated(int i) {
        if (!isSummary(i - 1)) {
            return false;
        }
        return untitled ? isSummary(i) : isTitle(i) && i + 1 < rows.size() && isSummary(i + 1);
    }

    private boolean untitled() {
        int entries = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (date(rows.get(i)).isPresent() && date(rows.get(i + 1)).isEmpty()) {
                if (!isSummary(i + 1)) {
                    return false;
                }
                entries++;
            }
        }
        return entries > 2;
    }

    private boolean isSummary(int i) {
        return SENTENCE.matcher(rows.get(i).of(text)).matches();
    }

    private boolean isTitle(int i) {
        Span row = rows.get(i);
        return row.length() <= LONGEST_TITLE && TITLE.matcher(row.of(text)).matches();
    }

    private boolean isDash(Span row) {
        return row.length() == 1 && DASH.matcher(row.of(text)).matches();
    }

    private Listing.Item entry(List<Span> lines) {
        Span span = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
        int i = isDash(lines.get(0)) ? 1 : 0;
        Optional<Inline.Date> date = date(lines.get(i))
                .map(d -> new Inline.Date(d, RecordDateRule.value(RecordDates.read(d.of(text))), List.of()));
        i += date.isPresent() ? 1 : 0;
        boolean titled =
                i < lines.size() && !SENTENCE.matcher(lines.get(i).of(text)).matches();
        // a title is a title: names in it are not marked
        Optional<Listing.Line> title =
                titled ? Optional.of(new Listing.Line(lines.get(i++), List.of())) : Optional.empty();
        return new Listing.Item(
                span,
                date,
                title,
                lines.subList(i, lines.size()).stream().map(this::line).toList());
    }

    private Listing.Line line(Span span) {
        return new Listing.Line(span, names.read(span, Scope.NAMES));
    }

    private Optional<Span> date(Span row) {
        if (row.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(row.of(text));
        return date.matches() && RecordDates.read(date.group("date")).kind() != Dating.Kind.UNREAD
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
