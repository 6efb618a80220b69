package org.opis.tei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Division;
import org.opis.document.Document;
import org.opis.layout.Page;
import org.opis.tei.DumpEmitter.Mode;
import org.opis.text.Span;

/** Writes {@code text}: papers or a listing, and anchors where the site's own lines cut a body in two. */
final class BodyWriter {
    private final Page page;
    private final Document document;
    private final DumpEmitter pen;
    private final InlineWriter inlines;
    /** xml:ids of the notes written so far: a number printed twice names the first. */
    private final Set<String> ids = new HashSet<>();

    BodyWriter(Page page, Document document, XmlText xml, InlineWriter.Whose whose, Consumer<Diagnostic> out) {
        this.page = page;
        this.document = document;
        List<Span> bodies = document.bodies();
        Span all = bodies.isEmpty()
                ? Span.empty(page.source().text().length())
                : new Span(bodies.get(0).start(), bodies.get(bodies.size() - 1).end());
        this.pen = new DumpEmitter(page.source(), xml, all, page.lostLines());
        this.inlines = new InlineWriter(pen, whose, out);
    }

    /** The xml:id of the anchor after the body of this index, where lines of the site follow. */
    static String anchor(int body) {
        return "cut" + (body + 1);
    }

    void write() {
        pen.open(Mode.BLOCK, "text", "xml:space", "preserve").open(Mode.BLOCK, "body", "xml:id", "body");
        if (document.listing().isPresent()) {
            new ListingWriter(pen, inlines).write(document.listing().get(), page.pageClass());
        } else if (document.divisions().isEmpty()) {
            pen.open(Mode.BLOCK, "div", "type", "document");
            blank();
            pen.close();
        } else {
            divisions();
        }
        pen.close().close();
    }

    private void divisions() {
        List<Span> bodies = document.bodies();
        int body = 0;
        List<Division> rest = new ArrayList<>(document.divisions());
        while (!rest.isEmpty()) {
            Division division = rest.remove(0);
            while (division.span().start() >= bodies.get(body).end()) {
                cut(body++);
            }
            pen.flowTo(division.span().start());
            inlines.origins().enter(division.span(), Division.class);
            pen.open(Mode.BLOCK, "div", "type", division.type(), "xml:id", division.id(), "corresp", corresp(division));
            new BlockWriter(pen, inlines, ids).write(division.blocks());
            pen.close();
            inlines.origins().leave();
        }
        while (body + 1 < bodies.size()) {
            cut(body++);
        }
        pen.flowTo(bodies.get(body).end());
    }

    /** What goes with the paper that the title names points to it. */
    private String corresp(Division division) {
        return document.divisions().stream()
                .filter(d -> d.type().equals("document")
                        && d != division
                        && !division.id().isEmpty()
                        && !d.id().isEmpty())
                .map(d -> "#" + d.id())
                .findFirst()
                .orElse("");
    }

    /** The rest of a body, then an anchor for the lines of the site, which stand elsewhere. */
    private void cut(int body) {
        pen.flowTo(document.bodies().get(body).end());
        pen.empty("anchor", "xml:id", anchor(body));
        pen.skipTo(document.bodies().get(body + 1).start());
    }

    /** White space of bodies that hold nothing else. */
    private void blank() {
        for (int i = 0; i < document.bodies().size(); i++) {
            if (i > 0) {
                pen.empty("anchor", "xml:id", anchor(i - 1));
            }
            pen.skipTo(document.bodies().get(i).start());
            pen.flowTo(document.bodies().get(i).end());
        }
    }
}
