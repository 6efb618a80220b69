package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.document.Alteration;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Writes what editors add: marks, gaps, supplied words, glosses. */
final class EditorialWriter implements Editorial.Cases<Boolean> {
    private static final String BRACKETS = "brackets";
    /** The same, of what is struck out (ENCODING, row 39). */
    private static final String STRUCK = "struck";

    private final DumpEmitter pen;
    private final Markup markup;

    EditorialWriter(DumpEmitter pen, Markup markup) {
        this.pen = pen;
        this.markup = markup;
    }

    @Override
    public Boolean sic(Editorial.Sic sic) {
        return sic.correction().map(span -> corrected(sic, span)).orElseGet(() -> plainSic(sic));
    }

    @Override
    public Boolean unclear(Editorial.Unclear unclear) {
        return markup.skip(
                unclear,
                markup.element(
                        unclear,
                        "unclear",
                        "",
                        "reason",
                        "illegible",
                        "cert",
                        unclear.certainty().value(),
                        "resp",
                        markup.editor()));
    }

    @Override
    public Boolean gap(Editorial.Gap gap) {
        Extent extent = gap.extent();
        if (gap.reason() == GapReason.LOST) {
            pen.empty(
                    "gap",
                    "reason",
                    "lost",
                    "unit",
                    extent.unit(),
                    "quantity",
                    extent.quantity(),
                    "cert",
                    gap.certainty().value(),
                    "resp",
                    "#enc");
            return true;
        }
        String cert = markup.cert(gap.certainty());
        return markup.described(
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
                "cert",
                cert,
                "resp",
                cert.isEmpty() ? markup.editor() : "#enc");
    }

    @Override
    public Boolean supplied(Editorial.Supplied supplied) {
        return markup.skip(
                supplied,
                markup.element(
                        supplied,
                        "supplied",
                        "",
                        "reason",
                        "omitted",
                        "resp",
                        markup.editor(),
                        "cert",
                        supplied.certainty().value()));
    }

    @Override
    public Boolean expansion(Editorial.Expansion expansion) {
        Optional<String> rend = markup.rend(expansion.bracket(), expansion.inner(), "choice", "expan", "");
        if (rend.isEmpty()) {
            return false;
        }
        pen.open("choice").open("abbr").flowTo(expansion.abbreviation().end());
        pen.close().open("expan", "resp", markup.editor()).attribute("rend", rend.get());
        markup.body(expansion.inner(), expansion.content());
        pen.close().skipTo(expansion.span().end());
        return true;
    }

    @Override
    public Boolean inWord(Editorial.InWord word) {
        pen.open("expan").open("abbr").flowTo(word.restored().get(0).start());
        pen.close();
        for (Span restored : word.restored()) {
            pen.flowTo(restored.start());
            pen.open("ex", "resp", markup.editor()).skipTo(restored.start() + 1);
            pen.flowTo(restored.end() - 1);
            pen.close().skipTo(restored.end());
        }
        pen.flowTo(word.span().end());
        pen.close();
        return true;
    }

    @Override
    public Boolean gloss(Editorial.Gloss gloss) {
        String type = gloss.kind().type();
        String subtype = gloss.kind().subtype();
        String resp = gloss.kind() == GlossKind.UNKNOWN ? "#enc" : markup.editor();
        return markup.skip(
                gloss,
                markup.element(
                        gloss,
                        "note",
                        type,
                        "type",
                        type,
                        "subtype",
                        subtype,
                        "resp",
                        resp,
                        "cert",
                        markup.cert(gloss.certainty())));
    }

    @Override
    public Boolean altered(Editorial.Altered altered) {
        String element = altered.kind().element();
        Optional<String> rend = markup.rend(altered.span(), altered.inner(), "", element, "");
        if (rend.isEmpty()) {
            return false;
        }
        boolean struck = altered.kind() == Alteration.DELETED && rend.get().equals(BRACKETS);
        pen.open(element, "resp", markup.editor(), "cert", altered.certainty().value());
        pen.attribute("rend", struck ? STRUCK : rend.get());
        markup.body(altered.inner(), altered.content());
        pen.skipTo(altered.span().end());
        return true;
    }

    @Override
    public Boolean space(Editorial.Space space) {
        Extent extent = space.extent();
        return markup.described(
                space,
                "space",
                "desc",
                "unit",
                extent.unit(),
                "quantity",
                extent.quantity(),
                "atLeast",
                extent.atLeast(),
                "atMost",
                extent.atMost(),
                "resp",
                markup.editor());
    }

    @Override
    public Boolean emphasis(Editorial.Emphasis emphasis) {
        return markup.skip(emphasis, markup.element(emphasis, "emph", "", "resp", markup.editor(), "cert", "low"));
    }

    private boolean plainSic(Editorial.Sic sic) {
        String cert = sic.content().isEmpty()
                        && pen.slice(sic.inner().start(), sic.inner().end()).indexOf(' ') < 0
                ? ""
                : Certainty.MEDIUM.value();
        return markup.skip(sic, markup.element(sic, "sic", "", "resp", markup.editor(), "cert", cert));
    }

    private boolean corrected(Editorial.Sic sic, Span correction) {
        Span bracket = new Span(sic.inner().end(), sic.span().end());
        Optional<String> rend = markup.rend(bracket, correction, "choice", "corr", "");
        pen.open("choice").open("sic", "resp", markup.editor());
        markup.run(sic.content(), sic.inner().end());
        pen.close()
                .open("corr", "resp", markup.editor(), "cert", sic.certainty().value());
        pen.attribute("rend", rend.orElse("none"));
        if (rend.isPresent()) {
            markup.body(correction, List.of());
        } else {
            // another wording of the mark is kept as labels
            int open = correction.start()
                    - pen.slice(bracket.start(), correction.start())
                            .stripLeading()
                            .length();
            Span before = new Span(open, correction.start());
            Span after = new Span(correction.end(), bracket.end());
            markup.body(
                    bracket,
                    List.of(
                            new Inline.Label(before, new Span(open + 1, before.end())),
                            new Inline.Label(after, after)));
        }
        pen.close().skipTo(sic.span().end());
        return true;
    }
}
