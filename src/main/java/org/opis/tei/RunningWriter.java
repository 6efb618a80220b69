package org.opis.tei;

import java.util.Map;
import java.util.Optional;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Writes what runs through the text: dates, names, references, letter-spacing, page marks. */
final class RunningWriter {
    private final DumpEmitter pen;
    private final Markup markup;
    /** Ids of the names of which standOff tells who may be meant. */
    private final Map<Span, String> doubted;

    RunningWriter(DumpEmitter pen, Markup markup, Map<Span, String> doubted) {
        this.pen = pen;
        this.markup = markup;
        this.doubted = doubted;
    }

    boolean letterspaced(Inline.Letterspaced letterspaced) {
        Span span = letterspaced.span();
        String printed = pen.slice(span.start(), span.end());
        if (!pen.isPlain(span) || printed.indexOf('\n') >= 0 || printed.indexOf('\t') >= 0) {
            return false;
        }
        boolean regular = Letterspacing.spaced(letterspaced.text()).equals(printed);
        pen.hi(letterspaced.text(), regular ? "" : printed).skipTo(span.end());
        return true;
    }

    boolean date(Inline.Date date) {
        DateValue value = date.value();
        String cert = value.certainty().value();
        String resp = cert.isEmpty() ? "" : "#enc";
        pen.open("date", "when", value.moment(), "from", value.from(), "to", value.to());
        pen.attribute("notBefore", value.notBefore()).attribute("notAfter", value.notAfter());
        // TEI P5 14.4: the day as the other calendar has it
        pen.attribute("when-custom", value.custom());
        pen.attribute("datingMethod", value.custom().isEmpty() ? "" : "#cal.julian");
        pen.attribute("cert", cert).attribute("resp", resp);
        markup.run(date.content(), date.span().end());
        pen.close();
        return true;
    }

    boolean time(Inline.Time time) {
        String cert = time.certainty().value();
        pen.open("time", "when", time.when(), "cert", cert, "resp", cert.isEmpty() ? "" : "#enc");
        pen.flowTo(time.span().end());
        pen.close();
        return true;
    }

    boolean name(Inline.Name name) {
        String cert = name.certainty().value();
        pen.open(name.kind().element(), "ref", name.ref().isEmpty() ? "" : "#" + name.ref());
        pen.attribute("xml:id", name.candidates().isEmpty() ? "" : doubted.getOrDefault(name.span(), ""));
        pen.attribute("xml:lang", name.language());
        pen.attribute("cert", cert).attribute("resp", cert.isEmpty() ? "" : "#enc");
        markup.run(name.content(), name.span().end());
        pen.close();
        return true;
    }

    boolean noteRef(Inline.NoteRef ref) {
        String target = ref.target().isEmpty() ? "" : "#" + ref.target();
        Optional<String> rend = markup.rend(ref.span(), ref.inner(), "", "ref", "");
        if (rend.isEmpty()) {
            // "/1/": the strokes stay in the text of the reference
            pen.open("ref", "type", "noteRef", "target", target)
                    .flowTo(ref.span().end());
            pen.close();
            return true;
        }
        return markup.skip(ref, markup.element(ref, "ref", "", "type", "noteRef", "target", target));
    }

    boolean foreign(Inline.Foreign foreign) {
        pen.open("foreign", "xml:lang", foreign.language())
                .flowTo(foreign.span().end());
        pen.close();
        return true;
    }

    boolean pageMark(Inline.PageMark mark) {
        pen.empty("pb", "n", mark.n());
        pen.open("fw", "type", "pageNum").flowTo(mark.span().end());
        pen.close();
        return true;
    }

    boolean part(Inline.Part part) {
        return new PartWriter(pen, markup)
                .write(
                        part,
                        markup.rend(part.span(), part.inner(), "", part.kind().element(), ""));
    }
}
