package org.opis.tei;

import java.util.Optional;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.PartKind;
import org.opis.tei.DumpEmitter.Mode;

/** Writes the parts of openers and closers. */
final class PartWriter {
    private final DumpEmitter pen;
    private final Markup markup;

    PartWriter(DumpEmitter pen, Markup markup) {
        this.pen = pen;
        this.markup = markup;
    }

    boolean write(Inline.Part part, Optional<String> rend) {
        if (rend.isEmpty()) {
            return false;
        }
        String cert = markup.cert(part.certainty());
        boolean aside = isSegment(part.kind()) && (pen.isIn("ab") || pen.isIn("p"));
        pen.open(
                pen.isIn("p") ? Mode.TEXT : mode(part.kind()),
                aside ? "seg" : part.kind().element());
        pen.attribute("type", aside ? part.kind().element() : type(part.kind()));
        pen.attribute("hand", !aside && part.kind() == PartKind.SIGNED && isSigned(part) ? "#h2" : "");
        pen.attribute("rend", rend.get()).attribute("cert", cert).attribute("resp", cert.isEmpty() ? "" : "#enc");
        pen.skipTo(part.inner().start());
        markup.run(part.content(), part.inner().end());
        pen.close().skipTo(part.span().end());
        return true;
    }

    /** What kind of fw a part is; other parts have no type. */
    private static String type(PartKind kind) {
        return switch (kind) {
            case LETTERHEAD -> "letterhead";
            case ORNAMENT -> "ornament";
            default -> "";
        };
    }

    private static Mode mode(PartKind kind) {
        return switch (kind) {
            case ADDRESS -> Mode.BLOCK;
            case ADDRESS_LINE, DATELINE, SALUTE, SIGNED, LETTERHEAD, ORNAMENT -> Mode.LINES;
        };
    }

    /** TEI P5 4.2: these stand only in an opener or a closer; amid running text they are a seg of that type. */
    private static boolean isSegment(PartKind kind) {
        return kind == PartKind.DATELINE || kind == PartKind.SALUTE || kind == PartKind.SIGNED;
    }

    /** Whether a hand is reported, and read. */
    private static boolean isSigned(Inline.Part part) {
        return Inlines.in(part).anyMatch(i -> i instanceof Inline.Signature);
    }
}
