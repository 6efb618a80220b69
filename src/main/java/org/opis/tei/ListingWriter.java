package org.opis.tei;

import java.util.List;
import org.opis.document.Listing;
import org.opis.layout.PageClass;
import org.opis.tei.DumpEmitter.Mode;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Writes the body of a page that isn't a document: its lines, then one {@code bibl} per entry. */
final class ListingWriter {
    private final DumpEmitter pen;
    private final InlineWriter inlines;

    ListingWriter(DumpEmitter pen, InlineWriter inlines) {
        this.pen = pen;
        this.inlines = inlines;
    }

    void write(Listing listing, PageClass pageClass) {
        pen.open(Mode.BLOCK, "div", "type", pageClass.word());
        for (Span line : listing.lead()) {
            pen.flowTo(line.start());
            pen.open(Mode.TEXT, "p").flowTo(line.end());
            pen.close();
        }
        if (!listing.entries().isEmpty()) {
            pen.flowTo(listing.entries().get(0).span().start());
            pen.open(Mode.BLOCK, "listBibl");
            entries(listing.entries(), listing.span().end());
            pen.close();
        }
        pen.flowTo(listing.span().end());
        pen.close();
    }

    private void entries(List<Listing.Item> entries, int end) {
        for (int i = 0; i < entries.size(); i++) {
            Listing.Item entry = entries.get(i);
            int next = i + 1 < entries.size() ? entries.get(i + 1).span().start() : end;
            pen.flowTo(entry.span().start());
            inlines.origins().enter(entry.span(), Listing.Item.class);
            pen.open(Mode.TEXT, "bibl", "n", String.valueOf(i + 1));
            entry(entry);
            pen.flowTo(reach(entry.span().end(), next));
            pen.close();
            inlines.origins().leave();
        }
    }

    private void entry(Listing.Item entry) {
        entry.date().ifPresent(inlines::write);
        entry.title().ifPresent(title -> element("title", title));
        entry.summary().forEach(paragraph -> element("note", paragraph, "type", "summary"));
        pen.flowTo(entry.span().end());
    }

    private void element(String name, Listing.Line line, String... attributes) {
        pen.flowTo(line.span().start());
        pen.open(name, attributes);
        inlines.run(line.content(), line.span().end());
        pen.close();
    }

    /** No-break spaces between entries go into the entry before: a list of entries may not hold them. */
    private int reach(int end, int next) {
        String between = pen.slice(end, next);
        return between.indexOf(Blank.NO_BREAK_SPACE) < 0 ? end : end + between.lastIndexOf(Blank.NO_BREAK_SPACE) + 1;
    }
}
