package org.opis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.authority.Names;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Document;
import org.opis.document.Facts;
import org.opis.document.Metadata;
import org.opis.layout.Page;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.Tei;
import org.opis.tei.TeiWriter;
import org.opis.text.SourceWriter;
import org.opis.text.Span;

/** Writes TEI and decodes it before anyone sees it; what doesn't come back is written as plain text, and said. */
final class Lossless {
    private Lossless() {}

    static Tei write(
            Page page,
            Metadata metadata,
            Document document,
            Names names,
            TeiWriter.Form form,
            Consumer<Diagnostic> out) {
        Tei tei = TeiWriter.write(page, metadata, document, names, form, out);
        byte[] dump = SourceWriter.bytes(page.source());
        if (Arrays.equals(dump, decode(tei))) {
            return tei;
        }
        out.accept(Diagnostic.of(
                Code.P190,
                Span.empty(0),
                "The markup of this page doesn't decode to its bytes; its body is written as plain text."));
        return TeiWriter.write(page, metadata, plain(document), names, form, out);
    }

    private static byte[] decode(Tei tei) {
        Decoded decoded = Decoder.decode(tei.xml().getBytes(StandardCharsets.UTF_8));
        return decoded.bytes();
    }

    /** The same, of which the header repeats nothing. */
    static Document withoutFacts(Document document) {
        return new Document(
                document.bodies(), document.divisions(), document.listing(), Facts.NONE, document.readings());
    }

    /** Each paper as one paragraph without markup. */
    static Document plain(Document document) {
        List<Division> plain = document.divisions().stream()
                .map(d -> new Division(
                        d.type(),
                        d.id(),
                        d.span(),
                        d.startDoubted(),
                        List.of(new Block.Paragraph(d.span(), List.of()))))
                .toList();
        return new Document(document.bodies(), plain, Optional.empty(), Facts.NONE, List.of());
    }
}
