package org.opis.tei;

import java.util.List;
import org.opis.document.Shelfmark;
import org.opis.document.Shelfmark.Kind;
import org.opis.document.Shelfmark.Part;
import org.opis.document.Value;
import org.opis.text.Span;

/** Writes msIdentifier: every signature with its parts tagged in place (TEI P5 11.4). */
final class Signatures {
    private final XmlText xml;
    private final Header header;

    Signatures(XmlText xml, Header header) {
        this.xml = xml;
        this.header = header;
    }

    /** The first signature, the others as alternatives; an identifier without an archive begins with the title. */
    void write() {
        List<Shelfmark> all = header.metadata().signatures();
        boolean named = !all.isEmpty() && isNamed(all.get(0));
        xml.line().open("msIdentifier");
        if (named) {
            identifier(all.get(0));
        } else {
            String title = header.metadata()
                    .title()
                    .map(Value::text)
                    .filter(text -> !text.isBlank())
                    .orElse("");
            xml.line()
                    .element(
                            "msName",
                            HeaderText.clean(
                                    title.isEmpty() ? header.page().source().name() : title));
        }
        for (Shelfmark other : all.subList(named ? 1 : 0, all.size())) {
            xml.line().open("altIdentifier");
            identifier(other);
            xml.closeLine();
        }
        xml.closeLine();
    }

    private static boolean isNamed(Shelfmark signature) {
        return signature.repository().isPresent() || signature.settlement().isPresent();
    }

    private void identifier(Shelfmark signature) {
        signature.settlement().ifPresent(town -> xml.line().element("settlement", HeaderText.clean(town.text())));
        signature.repository().ifPresent(archive -> {
            String ref = header.refs().org(archive.text());
            xml.line().element("repository", HeaderText.clean(archive.text()), "ref", ref);
        });
        xml.line().open("idno", "type", "shelfmark");
        int at = signature.span().start();
        for (Part part : signature.parts()) {
            Span span = part.value().span();
            boolean fits = span.start() >= at && span.end() <= signature.span().end() && !span.isEmpty();
            if (fits && part.kind() != Kind.OTHER) {
                text(new Span(at, span.start()));
                xml.element("idno", slice(span), "type", part.kind().word());
                at = span.end();
            }
        }
        text(new Span(at, signature.span().end()));
        xml.close();
    }

    private void text(Span span) {
        xml.text(slice(span));
    }

    private String slice(Span span) {
        return HeaderText.clean(header.page().source().slice(span));
    }
}
