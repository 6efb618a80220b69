package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.tei.Delimiters.Pair;
import org.opis.tei.DumpEmitter.Mode;
import org.opis.text.Span;

/** Elements whose delimiters the table rebuilds. */
final class Markup {
    private final DumpEmitter pen;
    private final InlineWriter.Whose whose;
    private final InlineWriter inlines;

    Markup(DumpEmitter pen, InlineWriter.Whose whose, InlineWriter inlines) {
        this.pen = pen;
        this.whose = whose;
        this.inlines = inlines;
    }

    /** Pointer to whom the brackets of the page are owed. */
    String editor() {
        return whose.editor();
    }

    /** {@code @cert} of what is being marked. */
    String cert(Certainty told) {
        return whose.origins().cert(told);
    }

    /** Everything up to {@code end}: text, and {@code content} in its places. */
    void run(List<Inline> content, int end) {
        inlines.run(content, end);
    }

    /** The pair of delimiters of {@code inline}, as a value of {@code @rend}; nothing if the table has none. */
    Optional<String> rend(Span span, Span inner, String parent, String name, String type) {
        Pair pair = new Pair(pen.slice(span.start(), inner.start()), pen.slice(inner.end(), span.end()));
        return Delimiters.table().form(parent, name, type).rend(pair);
    }

    boolean element(Inline inline, String name, String type, String... attributes) {
        Optional<String> rend = rend(inline.span(), inline.inner(), "", name, type);
        if (rend.isEmpty()) {
            return false;
        }
        pen.open(name, attributes).attribute("rend", rend.get());
        body(inline.inner(), inline.content());
        return true;
    }

    void body(Span inner, List<Inline> content) {
        pen.skipTo(inner.start());
        run(content, inner.end());
        pen.close();
    }

    /** An element whose text stands in a child that holds text alone: gap, space, figure. */
    boolean described(Inline inline, String name, String child, String... attributes) {
        Optional<String> rend = rend(inline.span(), inline.inner(), name, child, "");
        if (rend.isEmpty() || !pen.isPlain(inline.inner())) {
            return false;
        }
        pen.open(name, attributes).attribute("rend", rend.get());
        pen.skipTo(inline.inner().start());
        pen.open(Mode.PLAIN, child).flowTo(inline.inner().end());
        pen.close().close().skipTo(inline.span().end());
        return true;
    }

    boolean skip(Inline inline, boolean done) {
        if (done) {
            pen.skipTo(inline.span().end());
        }
        return done;
    }
}
