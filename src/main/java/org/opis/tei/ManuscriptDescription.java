package org.opis.tei;

import java.util.List;
import org.opis.document.Facts;
import org.opis.document.Metadata;
import org.opis.document.Shelfmark;
import org.opis.document.Value;

/** Writes msDesc: where the paper is kept, its leaves, its hands, its declassification (TEI P5 11). */
final class ManuscriptDescription {
    private final XmlText xml;
    private final Header header;
    private final Metadata metadata;
    private final Facts facts;

    private ManuscriptDescription(XmlText xml, Header header) {
        this.xml = xml;
        this.header = header;
        this.metadata = header.metadata();
        this.facts = header.facts();
    }

    /** Nothing where nothing is known about the paper. */
    static void write(XmlText xml, Header header) {
        ManuscriptDescription description = new ManuscriptDescription(xml, header);
        if (description.isKnown()) {
            description.write();
        }
    }

    private boolean isKnown() {
        return !metadata.signatures().isEmpty()
                || !metadata.published().isEmpty()
                || !language().isBlank()
                || !facts.hands().isEmpty()
                || !facts.declassifications().isEmpty();
    }

    private void write() {
        xml.line().open("msDesc", "xml:id", "ms");
        new Signatures(xml, header).write();
        contents();
        hands();
        PaperHistory.write(xml, header);
        xml.closeLine();
    }

    /** The original language: that of the record, else the one that the paper was translated from. */
    private String language() {
        return metadata.record()
                .language()
                .or(() -> metadata.responsibilities().stream()
                        .flatMap(one -> one.language().stream())
                        .findFirst())
                .map(Value::text)
                .orElse("");
    }

    private void contents() {
        List<Shelfmark> kept = metadata.signatures().stream()
                .filter(signature -> !signature.leaves().isEmpty())
                .toList();
        String language = language();
        if (kept.isEmpty() && language.isBlank()) {
            return;
        }
        xml.line().open("msContents");
        if (kept.isEmpty()) {
            item(List.of(), language);
        }
        kept.forEach(signature -> item(signature.leaves(), language));
        xml.closeLine();
    }

    /** A locus alone says nothing: the date, or the language, says what stands there. */
    private void item(List<Shelfmark.Leaves> leaves, String language) {
        xml.line().open("msItem");
        for (Shelfmark.Leaves run : leaves) {
            String text = HeaderText.clean(run.value().text());
            xml.element("locus", text, "from", word(run.from()), "to", word(run.to()));
        }
        metadata.date().ifPresent(date -> xml.open("docDate")
                .attribute("when", date.value().when())
                .text(HeaderText.clean(date.text().text()))
                .close());
        if (!language.isBlank() || metadata.date().isEmpty()) {
            String text = language.isBlank() ? "not stated" : language;
            xml.element("textLang", HeaderText.clean(text), "mainLang", Languages.tag(language));
        }
        xml.close();
    }

    /** teidata.word has neither blanks nor controls. */
    private static String word(String text) {
        return text.codePoints().allMatch(Character::isLetterOrDigit) ? text : "";
    }

    private void hands() {
        if (facts.hands().isEmpty()) {
            return;
        }
        xml.line().open("physDesc").line().open("handDesc");
        for (Facts.Hand hand : facts.hands()) {
            String scribe = Refs.pointer(hand.scribe());
            xml.line()
                    .element(
                            "handNote",
                            HeaderText.clean(hand.description()),
                            "xml:id",
                            hand.id(),
                            "scope",
                            "minor",
                            "scribeRef",
                            scribe);
        }
        xml.closeLine().closeLine();
    }
}
