package org.opis.tei;

import java.util.Optional;
import java.util.stream.Collectors;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.tei.DumpEmitter.Mode;

/** Writes the apparatus of the paper: stamps, hands, numbers, markings, signatures. */
final class ApparatusWriter {
    private final DumpEmitter pen;
    private final Markup markup;

    ApparatusWriter(DumpEmitter pen, Markup markup) {
        this.pen = pen;
        this.markup = markup;
    }

    boolean stamp(Inline.Stamp stamp) {
        Optional<String> rend = markup.rend(stamp.span(), stamp.inner(), "", "stamp", "");
        if (rend.isEmpty()) {
            return false;
        }
        String cert = markup.cert(stamp.certainty());
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
        markup.body(stamp.inner(), stamp.content());
        return markup.skip(stamp, true);
    }

    boolean handNote(Inline.HandNote note) {
        Optional<String> rend = markup.rend(note.span(), note.inner(), "", "note", "annotation");
        if (rend.isEmpty()) {
            return false;
        }
        pen.open(
                Mode.LINES,
                "note",
                "type",
                "annotation",
                "subtype",
                note.subtype(),
                "hand",
                note.isByHand() ? "#h1" : "");
        pen.attribute("place", note.place()).attribute("resp", markup.editor());
        pen.attribute("cert", markup.cert(note.certainty())).attribute("rend", rend.get());
        markup.body(note.inner(), note.content());
        return markup.skip(note, true);
    }

    boolean number(Inline.Number number) {
        String cert = markup.cert(number.certainty());
        String resp = cert.isEmpty() ? "" : "#enc";
        boolean plain = number.content().isEmpty() && pen.isPlain(number.span());
        boolean archive = number.type().isArchive();
        String type = archive ? number.type().value() : "registration";
        String subtype = archive ? "" : number.type().value();
        if (plain) {
            DateValue when = number.when();
            pen.open(Mode.PLAIN, "idno", "type", type, "subtype", subtype);
            pen.attribute("when", when.when()).attribute("from", when.from()).attribute("to", when.to());
        } else {
            pen.open("num", "type", type, "subtype", subtype);
        }
        pen.attribute("cert", cert).attribute("resp", resp);
        markup.run(number.content(), number.span().end());
        pen.close();
        return true;
    }

    boolean marking(Inline.Marking marking) {
        String classes = marking.classes().stream().map(c -> "#" + c.id()).collect(Collectors.joining(" "));
        pen.open("seg", "type", "classification", "ana", classes);
        markup.run(marking.content(), marking.span().end());
        pen.close();
        return true;
    }

    boolean copyNumber(Inline.CopyNumber copy) {
        pen.open("seg", "type", "copy-number");
        if (!copy.number().isEmpty()) {
            pen.flowTo(copy.number().start());
            String value = pen.slice(copy.number().start(), copy.number().end());
            pen.open("num", "value", value).flowTo(copy.number().end());
            pen.close();
        }
        markup.run(copy.content(), copy.span().end());
        pen.close();
        return true;
    }

    boolean signature(Inline.Signature signature) {
        return markup.described(signature, "figure", "figDesc", "type", "signature");
    }

    boolean label(Inline.Label label) {
        return markup.skip(label, markup.element(label, "seg", "", "type", "label"));
    }

    boolean measure(Inline.Measure measure) {
        String cert = measure.certainty().value();
        pen.open("measure", "type", measure.type(), "quantity", String.valueOf(measure.quantity()));
        pen.attribute("unit", measure.unit()).attribute("cert", cert).attribute("resp", cert.isEmpty() ? "" : "#enc");
        pen.flowTo(measure.span().end());
        pen.close();
        return true;
    }

    boolean typist(Inline.Typist typist) {
        String cert = markup.cert(typist.certainty());
        pen.open("seg", "type", "typist", "cert", cert, "resp", cert.isEmpty() ? "" : "#enc");
        markup.run(typist.content(), typist.span().end());
        pen.close();
        return true;
    }

    boolean amount(Inline.Amount amount) {
        pen.open("num", "value", String.valueOf(amount.value()))
                .flowTo(amount.span().end());
        pen.close();
        return true;
    }

    private static String pointer(String id) {
        return id.isEmpty() ? "" : "#" + id;
    }
}
