package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Certainty;
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
import org.opis.text.Span;
import org.opis.text.Words;

/** M210: title, date and signature of a page that has no record, as its first paper prints them. */
final class PrintedRecordRule {
    private static final int FEWEST_WORDS = 3;
    private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n[ \\t\\u00a0]*\\n");

    private final Fields fields;
    private final List<Block> first;
    private final Document document;

    private PrintedRecordRule(Page page, Document document) {
        this.fields = new Fields(page);
        this.document = document;
        this.first = document.divisions().get(0).blocks();
    }

    /** What the page says, and where it says nothing of a title, what its paper does. */
    static Metadata complete(Page page, Document document, Metadata said) {
        boolean silent = page.pageClass() == PageClass.DOCUMENT
                && said.title().isEmpty()
                && !document.divisions().isEmpty();
        return silent ? new PrintedRecordRule(page, document).complete(said) : said;
    }

    private Metadata complete(Metadata said) {
        Optional<Block.Heading> heading = first.stream()
                .filter(block -> block instanceof Block.Heading)
                .map(Block.Heading.class::cast)
                .findFirst()
                // the rest of a title is none
                .filter(found -> !found.lost());
        Optional<Value> title = heading.map(this::title)
                .filter(value -> Words.of(value.text(), whole(value)).size() >= FEWEST_WORDS);
        Optional<RecordDate> date =
                said.date().or(() -> title.flatMap(value -> dated(heading.orElseThrow(), value.span())));
        List<Shelfmark> signatures = said.signatures().isEmpty() ? sources() : said.signatures();
        return said.with(title, date.or(this::dateline), signatures);
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
        boolean numbers = at > span.start() && text.startsWith(". ", at);
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
        if (!(inline instanceof Inline.Date date) || date.value().when().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new RecordDate(fields.value(date.span()), date.value().with(Certainty.HIGH)));
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
                .map(line -> ShelfmarkRule.of(fields, line))
                .orElse(List.of());
    }
}
