package org.opis.tei;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.document.InlineCases;
import org.opis.tei.Delimiters.Pair;
import org.opis.tei.Pen.Mode;
import org.opis.text.Span;

/** Writes one marked stretch; what the table of delimiters can't rebuild stays text. */
final class InlineWriter implements InlineCases<Boolean> {
    private final Pen pen;
    private final String editor;
    private final Consumer<Diagnostic> out;

    /** {@code editor} is the pointer to whom the brackets of the page are owed. */
    InlineWriter(Pen pen, String editor, Consumer<Diagnostic> out) {
        this.pen = pen;
        this.editor = editor;
        this.out = out;
    }

    /** Everything up to {@code end}: text, and {@code content} in its places. */
    void run(List<Inline> content, int end) {
        for (Inline inline : content) {
            if (inline.span().start() >= pen.at() && inline.span().end() <= end) {
                write(inline);
            }
        }
        pen.flowTo(end);
    }

    void write(Inline inline) {
        pen.flowTo(inline.span().start());
        if (!inline.match(this)) {
            out.accept(Diagnostic.of(
                    Code.I437,
                    inline.span(),
                    "This is kept as text: its delimiters are none that markup can rebuild."));
        }
        pen.flowTo(inline.span().end());
    }

    /** The pair of delimiters of {@code inline}, as a value of {@code @rend}; nothing if the table has none. */
    private Optional<String> rend(Span span, Span inner, String parent, String name, String type) {
        Pair pair = new Pair(pen.slice(span.start(), inner.start()), pen.slice(inner.end(), span.end()));
        return Delimiters.table().form(parent, name, type).rend(pair);
    }

    private boolean element(Inline inline, String name, String type, String... attributes) {
        Optional<String> rend = rend(inline.span(), inline.inner(), "", name, type);
        if (rend.isEmpty()) {
            return false;
        }
        pen.open(name, attributes).attribute("rend", rend.get());
        body(inline.inner(), inline.content());
        return true;
    }

    private void body(Span inner, List<Inline> content) {
        pen.skipTo(inner.start());
        run(content, inner.end());
        pen.close();
    }

    /** An element whose text stands in a child that holds text alone: gap, space, figure. */
    private boolean described(Inline inline, String name, String child, String... attributes) {
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

    private boolean skip(Inline inline, boolean done) {
        if (done) {
            pen.skipTo(inline.span().end());
        }
        return done;
    }

    @Override
    public Boolean sic(Inline.Sic sic) {
        return sic.correction().map(span -> corrected(sic, span)).orElseGet(() -> plainSic(sic));
    }

    private boolean plainSic(Inline.Sic sic) {
        String cert = sic.content().isEmpty()
                        && pen.slice(sic.inner().start(), sic.inner().end()).indexOf(' ') < 0
                ? ""
                : Certainty.MEDIUM.value();
        return skip(sic, element(sic, "sic", "", "resp", editor, "cert", cert));
    }

    private boolean corrected(Inline.Sic sic, Span correction) {
        Span bracket = new Span(sic.inner().end(), sic.span().end());
        Optional<String> rend = rend(bracket, correction, "choice", "corr", "");
        if (rend.isEmpty()) {
            return false;
        }
        pen.open("choice").open("sic", "resp", editor);
        run(sic.content(), sic.inner().end());
        pen.close().open("corr", "resp", editor).attribute("rend", rend.get());
        body(correction, List.of());
        pen.close().skipTo(sic.span().end());
        return true;
    }

    @Override
    public Boolean unclear(Inline.Unclear unclear) {
        return skip(unclear, element(unclear, "unclear", "", "reason", "illegible", "cert", "low", "resp", editor));
    }

    @Override
    public Boolean gap(Inline.Gap gap) {
        Extent extent = gap.extent();
        if (gap.reason() == GapReason.LOST) {
            pen.empty("gap", "reason", "lost", "unit", extent.unit(), "quantity", extent.quantity(), "resp", "#enc");
            return true;
        }
        return described(
                gap,
                "gap",
                "desc",
                "reason",
                gap.reason().value(),
                "unit",
                extent.unit(),
                "quantity",
                extent.quantity(),
                "atLeast",
                extent.atLeast(),
                "atMost",
                extent.atMost(),
                "agent",
                extent.agent(),
                "resp",
                gap.encoder() ? "#enc" : editor);
    }

    @Override
    public Boolean supplied(Inline.Supplied supplied) {
        return skip(
                supplied,
                element(
                        supplied,
                        "supplied",
                        "",
                        "reason",
                        "omitted",
                        "resp",
                        editor,
                        "cert",
                        supplied.certainty().value()));
    }

    @Override
    public Boolean expansion(Inline.Expansion expansion) {
        Optional<String> rend = rend(expansion.bracket(), expansion.inner(), "choice", "expan", "");
        if (rend.isEmpty()) {
            return false;
        }
        pen.open("choice").open("abbr").flowTo(expansion.abbreviation().end());
        pen.close().open("expan", "resp", editor).attribute("rend", rend.get());
        body(expansion.inner(), expansion.content());
        pen.close().skipTo(expansion.span().end());
        return true;
    }

    @Override
    public Boolean inWord(Inline.InWord word) {
        pen.open("expan").open("abbr").flowTo(word.restored().get(0).start());
        pen.close();
        for (Span restored : word.restored()) {
            pen.flowTo(restored.start());
            pen.open("ex", "resp", editor).skipTo(restored.start() + 1);
            pen.flowTo(restored.end() - 1);
            pen.close().skipTo(restored.end());
        }
        pen.flowTo(word.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean gloss(Inline.Gloss gloss) {
        String type = gloss.kind().type();
        String subtype = gloss.kind().subtype();
        return skip(
                gloss,
                element(
                        gloss,
                        "note",
                        type,
                        "type",
                        type,
                        "subtype",
                        subtype,
                        "resp",
                        editor,
                        "cert",
                        gloss.certainty().value()));
    }

    @Override
    public Boolean space(Inline.Space space) {
        return described(space, "space", "desc", "resp", editor);
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return skip(emphasis, element(emphasis, "emph", "", "resp", editor, "cert", "low"));
    }

    @Override
    public Boolean letterspaced(Inline.Letterspaced letterspaced) {
        Span span = letterspaced.span();
        String printed = pen.slice(span.start(), span.end());
        if (!pen.isPlain(span) || printed.indexOf('\n') >= 0 || printed.indexOf('\t') >= 0) {
            return false;
        }
        boolean regular = Letterspacing.spaced(letterspaced.text()).equals(printed);
        pen.hi(letterspaced.text(), regular ? "" : printed).skipTo(span.end());
        return true;
    }

    @Override
    public Boolean date(Inline.Date date) {
        DateValue value = date.value();
        String cert = value.certainty().value();
        String resp = cert.isEmpty() ? "" : "#enc";
        pen.open("date", "when", value.when(), "from", value.from(), "to", value.to());
        pen.attribute("notBefore", value.notBefore()).attribute("notAfter", value.notAfter());
        pen.attribute("cert", cert).attribute("resp", resp).flowTo(date.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean name(Inline.Name name) {
        pen.open(name.kind().element(), "ref", name.ref().isEmpty() ? "" : "#" + name.ref());
        run(name.content(), name.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean noteRef(Inline.NoteRef ref) {
        String target = ref.target().isEmpty() ? "" : "#" + ref.target();
        Optional<String> rend = rend(ref.span(), ref.inner(), "", "ref", "");
        if (rend.isEmpty()) {
            // "/1/": the strokes stay in the text of the reference
            pen.open("ref", "type", "noteRef", "target", target)
                    .flowTo(ref.span().end());
            pen.close();
            return true;
        }
        return skip(ref, element(ref, "ref", "", "type", "noteRef", "target", target));
    }

    @Override
    public Boolean stamp(Inline.Stamp stamp) {
        Optional<String> rend = rend(stamp.span(), stamp.inner(), "", "stamp", "");
        if (rend.isEmpty()) {
            return false;
        }
        String cert = stamp.certainty().value();
        pen.open(
                Mode.LINES,
                "stamp",
                "type",
                stamp.type().type(),
                "subtype",
                stamp.type().subtype());
        pen.attribute("xml:id", stamp.chain().id())
                .attribute("prev", pointer(stamp.chain().previous()));
        pen.attribute("next", pointer(stamp.chain().next())).attribute("rend", rend.get());
        pen.attribute("cert", cert).attribute("resp", cert.isEmpty() ? "" : "#enc");
        body(stamp.inner(), stamp.content());
        return skip(stamp, true);
    }

    private static String pointer(String id) {
        return id.isEmpty() ? "" : "#" + id;
    }

    @Override
    public Boolean handNote(Inline.HandNote note) {
        Optional<String> rend = rend(note.span(), note.inner(), "", "note", "annotation");
        if (rend.isEmpty()) {
            return false;
        }
        pen.open(Mode.LINES, "note", "type", "annotation", "subtype", note.subtype(), "hand", "#h1");
        pen.attribute("place", note.place()).attribute("resp", editor);
        pen.attribute("cert", note.certainty().value()).attribute("rend", rend.get());
        body(note.inner(), note.content());
        return skip(note, true);
    }

    @Override
    public Boolean number(Inline.Number number) {
        String cert = number.certainty().value();
        String resp = cert.isEmpty() ? "" : "#enc";
        boolean plain = number.content().isEmpty() && pen.isPlain(number.span());
        if (plain) {
            DateValue when = number.when();
            pen.open(
                    Mode.PLAIN,
                    "idno",
                    "type",
                    "registration",
                    "subtype",
                    number.type().value());
            pen.attribute("when", when.when()).attribute("from", when.from()).attribute("to", when.to());
        } else {
            pen.open("num", "type", "registration", "subtype", number.type().value());
        }
        pen.attribute("cert", cert).attribute("resp", resp);
        run(number.content(), number.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean marking(Inline.Marking marking) {
        pen.open("seg", "type", "classification", "ana", "#" + marking.id());
        run(marking.content(), marking.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean copyNumber(Inline.CopyNumber copy) {
        pen.open("seg", "type", "copy-number");
        if (!copy.number().isEmpty()) {
            pen.flowTo(copy.number().start());
            String value = pen.slice(copy.number().start(), copy.number().end());
            pen.open("num", "value", value).flowTo(copy.number().end());
            pen.close();
        }
        run(copy.content(), copy.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean signature(Inline.Signature signature) {
        return described(signature, "figure", "figDesc", "type", "signature");
    }

    @Override
    public Boolean label(Inline.Label label) {
        return skip(label, element(label, "seg", "", "type", "label"));
    }

    @Override
    public Boolean measure(Inline.Measure measure) {
        String cert = measure.certainty().value();
        pen.open("measure", "type", measure.type(), "quantity", String.valueOf(measure.quantity()));
        pen.attribute("unit", measure.unit()).attribute("cert", cert).attribute("resp", cert.isEmpty() ? "" : "#enc");
        pen.flowTo(measure.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean typist(Inline.Typist typist) {
        String cert = typist.certainty().value();
        pen.open("seg", "type", "typist", "cert", cert, "resp", cert.isEmpty() ? "" : "#enc");
        pen.flowTo(typist.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean foreign(Inline.Foreign foreign) {
        pen.open("foreign", "xml:lang", foreign.language())
                .flowTo(foreign.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean pageMark(Inline.PageMark mark) {
        pen.empty("pb", "n", mark.n());
        pen.open("fw", "type", "pageNum").flowTo(mark.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean part(Inline.Part part) {
        return new PartWriter(pen, this)
                .write(part, rend(part.span(), part.inner(), "", part.kind().element(), ""));
    }
}
