package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.dating.RecordDates;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Document;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Metadata;
import org.opis.document.Metadata.RecordDate;
import org.opis.document.PartKind;
import org.opis.document.Shelfmark;
import org.opis.document.Value;
import org.opis.layout.Page;
import org.opis.layout.PageClass;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** M210: title, date and signature of a page that has no record, as its first paper prints them. */
final class PrintedRecordRule {
    private static final int FEWEST_WORDS = 3;
    private static final char BACK = '\u21a9';
    private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n[ \\t\\u00a0]*\\n");

    /** The length of YYYY-MM-DD. */
    private static final int WHOLE_DAY = 10;

    private static final int LONGEST = 300;

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\.? \\p{Lu}.{15,}[^.:;]");

    /** Below the number: who wrote to whom, or what of what. */
    private static final Pattern TITLE =
            Pattern.compile("\\p{Lu}(?=.*\\b(?:to|from|of|on|by|between|in|for)\\b).{15,}[^.:;]");

    private static final Pattern DAY =
            Pattern.compile("\\b(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8},? \\d{4}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}, \\d{4})\\b");

    private final Fields fields;
    private final List<Block> first;
    private final Span body;
    private final Document document;
    /** Whether the site is one that gives a record to each paper. */
    private final boolean recorded;
    /** Whether lines of a site stand around the paper. */
    private final boolean framed;

    private PrintedRecordRule(Page page, Document document) {
        this.fields = new Fields(page);
        this.document = document;
        this.body = new Span(
                document.bodies().get(0).start(),
                document.bodies().get(document.bodies().size() - 1).end());
        this.recorded = !page.publisher().isEmpty();
        this.framed = page.regions().size() > 1;
        this.first = document.divisions().get(0).blocks();
    }

    /** What the page says, and where it says nothing of a title, a date, an archive, what its paper does. */
    static Metadata complete(Page page, Document document, Metadata said) {
        boolean whole = said.title().isPresent()
                && said.date().isPresent()
                && !said.signatures().isEmpty();
        boolean silent = page.pageClass() == PageClass.DOCUMENT
                && !whole
                && !document.divisions().isEmpty();
        return silent ? new PrintedRecordRule(page, document).complete(said) : said;
    }

    private Metadata complete(Metadata said) {
        Optional<Block.Heading> heading = said.title().isPresent() ? Optional.empty() : heading();
        Optional<Value> printed = heading.map(this::title)
                .filter(value -> Words.of(value.text(), whole(value)).size()
                        >= FEWEST_WORDS
                                - (number(
                                                        fields.source().text(),
                                                        heading.orElseThrow().span())
                                                > 0
                                        ? 1
                                        : 0));
        Optional<Value> title =
                said.title().or(() -> numberedAbove(printed)).or(() -> printed).or(this::numbered);
        Optional<RecordDate> titled = printed.flatMap(value -> dated(heading.orElseThrow(), value.span()));
        Optional<RecordDate> date = said.date()
                .or(() -> said.title().flatMap(this::named))
                .or(() -> titled.filter(found -> isDay(found.value())))
                // a paper without a title has no record, and its dateline is its own
                .or(() -> framed || title.isPresent() ? dateline() : Optional.empty())
                .or(() -> titled)
                .or(() -> framed || title.isPresent()
                        ? HeadDate.in(document.divisions().get(0).blocks(), fields)
                        : Optional.empty());
        List<Shelfmark> signatures = !said.signatures().isEmpty()
                ? said.signatures()
                : recorded && said.title().isPresent() ? bracketed() : sources();
        Optional<Value> author = said.author().or(() -> AuthorRule.read(fields, title));
        return said.with(title, date, author, signatures);
    }

    /**
     * The heading that stands for a title. Where no site stands around the paper, one in capitals does only if it begins
     * the paper: below markings it is that of a form. The rest of a title is none, nor is the subject that a writer names.
     */
    private Optional<Block.Heading> heading() {
        return first.stream()
                .filter(block -> block instanceof Block.Heading)
                .map(Block.Heading.class::cast)
                .filter(found -> found.level() != Block.Level.SUBJECT)
                .findFirst()
                .filter(found -> !found.lost())
                .filter(found -> framed || found == first.get(0) || !TitleRule.isUpper(spelled(found)));
    }

    private String spelled(Block heading) {
        return heading.span().of(fields.source().text());
    }

    private static boolean isDay(DateValue value) {
        return value.when().length() == WHOLE_DAY || !value.from().isEmpty();
    }

    /** The title below the number of an edition, unless the heading that was read is the same, or has more of it. */
    private Optional<Value> numberedAbove(Optional<Value> printed) {
        return EditionTitle.in(fields, body).filter(title -> printed.stream()
                .noneMatch(heading -> heading.span().overlaps(title.span())
                        && heading.span().length() >= title.span().length()));
    }

    /** The only day that a title names. */
    private Optional<RecordDate> named(Value title) {
        List<MatchResult> days = DAY.matcher(title.text()).results().toList();
        if (days.size() != 1) {
            return Optional.empty();
        }
        String day = days.get(0).group();
        DateValue value = RecordDateRule.value(RecordDates.read(day));
        return value.when().length() == WHOLE_DAY
                ? Optional.of(new RecordDate(new Value(day, title.span()), value.with(Certainty.HIGH)))
                : Optional.empty();
    }

    /** The first line of a paper in an edition, with its number: "288 Dr A, Minister, to Mr B". */
    private Optional<Value> numbered() {
        String text = fields.source().text();
        Span first = line(text, body.start());
        boolean kept = EditionSource.isNumber(first.of(text));
        Span title = kept ? line(text, first.end()) : first;
        Pattern form = kept ? TITLE : NUMBERED;
        return Optional.of(title)
                .filter(span -> framed && form.matcher(span.of(text)).matches())
                .map(fields::value);
    }

    /** The next line that is not blank; empty where it is too long for a title. */
    private Span line(String text, int from) {
        Span rest = Blank.strip(text, new Span(from, Math.min(body.end(), from + LONGEST)));
        int end = text.indexOf('\n', rest.start());
        boolean whole = end >= 0 && end <= rest.end();
        return whole ? Blank.strip(text, new Span(rest.start(), end)) : Span.empty(rest.start());
    }

    private static Span whole(Value value) {
        return new Span(0, value.text().length());
    }

    /** The heading to its first blank line, without its number and the marks of notes. */
    private Value title(Block.Heading heading) {
        String text = fields.source().text();
        int start = heading.span().start() + number(text, heading.span());
        Matcher blank = BLANK_LINE.matcher(text).region(start, heading.span().end());
        boolean whole = !blank.find() || hasFewWords(text, start, blank.start());
        Span span = new Span(start, whole ? heading.span().end() : blank.start());
        return new Value(Fields.collapse(plain(heading, span)).strip(), span);
    }

    /** "R E P O R T" above a blank line goes on below it. */
    private static boolean hasFewWords(String text, int start, int end) {
        return Words.of(text, new Span(start, end)).stream()
                        .filter(word -> word.length() > 1)
                        .count()
                < FEWEST_WORDS;
    }

    private String plain(Block.Heading heading, Span span) {
        String text = fields.source().text();
        StringBuilder out = new StringBuilder();
        int at = span.start();
        for (Inline inline : heading.content()) {
            if (inline.span().start() >= at && inline.span().end() <= span.end()) {
                out.append(text, at, inline.span().start()).append(words(inline, text));
                at = inline.span().end();
            }
        }
        return out.append(text, at, span.end()).toString();
    }

    private static String words(Inline inline, String text) {
        if (inline instanceof Inline.Letterspaced letterspaced) {
            return letterspaced.text();
        }
        return inline instanceof Inline.NoteRef ? "" : inline.span().of(text);
    }

    /** The length of "44. ". */
    private static int number(String text, Span span) {
        int at = span.start();
        while (at < span.end() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        // pages that lead back from their notes have the number in their title
        boolean numbers = at > span.start() && text.startsWith(". ", at) && text.indexOf(BACK) < 0;
        return numbers ? at + 2 - span.start() : 0;
    }

    private Optional<RecordDate> dated(Block.Heading heading, Span title) {
        return heading.content().stream()
                .flatMap(Inlines::in)
                .filter(i -> title.contains(i.span()))
                .flatMap(this::date)
                .findFirst();
    }

    private Optional<RecordDate> dateline() {
        return Inlines.in(first)
                .filter(i -> i instanceof Inline.Part part && part.kind() == PartKind.DATELINE)
                .flatMap(Inlines::in)
                .flatMap(this::date)
                .findFirst();
    }

    private Stream<RecordDate> date(Inline inline) {
        if (!(inline instanceof Inline.Date date)
                || date.value().when().isEmpty() && date.value().from().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new RecordDate(fields.value(date.span()), date.value().with(Certainty.HIGH)));
    }

    /** A record that has lost its source may have it in a bracket of the translator's. */
    private List<Shelfmark> bracketed() {
        return EditionSource.bracketed(fields.source().text(), body)
                .map(line -> ShelfmarkRule.of(fields, line))
                .orElse(List.of());
    }

    /** "[Source: …]", "/1/Source: …". */
    private List<Shelfmark> sources() {
        return Stream.concat(
                        Inlines.in(first)
                                .filter(i -> i instanceof Editorial.Gloss)
                                .map(Inline::inner),
                        document.divisions().stream()
                                .flatMap(division -> division.blocks().stream())
                                .filter(block -> block instanceof Block.Note)
                                .map(Block::span))
                .flatMap(span -> SourceNote.in(fields, span).stream())
                .findFirst()
                .or(() -> EditionSource.in(fields.source().text(), body))
                .map(line -> ShelfmarkRule.of(fields, line))
                .orElse(List.of());
    }
}
