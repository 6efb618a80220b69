package org.opis.tei;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opis.document.Facts.Marking;

/** Writes encodingDesc: the conventions that every file shares, the markings of this one, the tool (TEI P5 2.3). */
final class EncodingDescription {
    private static final String DECLARATION = declaration();

    private EncodingDescription() {}

    static void write(XmlText xml, Header header) {
        xml.line().open("encodingDesc").line();
        xml.raw(DECLARATION);
        List<Marking> markings = new ArrayList<>(header.facts().markings());
        markings.addAll(header.facts().stamped());
        if (!markings.isEmpty()) {
            xml.line().open("classDecl").line().open("taxonomy", "xml:id", "classification");
            for (Marking marking : markings) {
                xml.line().open("category", "xml:id", marking.id());
                xml.element("catDesc", HeaderText.clean(marking.gloss())).close();
            }
            xml.closeLine().closeLine();
        }
        xml.line().open("appInfo").line();
        xml.open("application", "ident", "opis", "version", header.version());
        xml.element("label", "opis")
                .element("desc", HeaderText.clean(layout(header)))
                .close();
        xml.closeLine().closeLine();
    }

    private static String layout(Header header) {
        String why = header.page().why();
        return "page layout " + header.page().layout() + (why.isEmpty() ? "" : ": " + why);
    }

    /** The editorialDecl of tei/header.xml, moved in by the four columns that it stands deeper here. */
    private static String declaration() {
        try (InputStream in = EncodingDescription.class.getResourceAsStream("/org/opis/tei/header.xml")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String end = "</editorialDecl>";
            return text.substring(text.indexOf("<editorialDecl"), text.indexOf(end) + end.length())
                    .replace("\r\n", "\n")
                    .replace("\n", "\n    ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
