package org.opis.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.Pages;
import org.opis.Schemas;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Facts;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Correspondence;
import org.opis.document.Facts.Declassification;
import org.opis.document.Facts.Hand;
import org.opis.document.Facts.Marking;
import org.opis.document.Facts.Party;
import org.opis.document.Metadata;
import org.opis.document.NameKind;
import org.opis.layout.Page;
import org.opis.read.MetadataReader;

class HeaderWriterTest {
    private static final String VERSION = "0.1.0";
    private static final Facts FULL = new Facts(
            List.of(new Hand("h1", "Unidentified hand", ""), new Hand("h2", "Signature", "p.orlov")),
            List.of(new Marking("class.secret", "Secret")),
            List.of(new Marking("class.urgent", "Urgent")),
            List.of(new Correspondence(
                    "report",
                    true,
                    List.of(
                            new Party(
                                    Act.SENT,
                                    "",
                                    "B. Orlov",
                                    NameKind.PERSON,
                                    Certainty.CERTAIN,
                                    "p.orlov",
                                    "Lake",
                                    "pl.lake",
                                    "1950",
                                    DateValue.on("1950").with(Certainty.MEDIUM)),
                            new Party(
                                    Act.ADDRESSED,
                                    "",
                                    "Ministry",
                                    NameKind.ORG,
                                    Certainty.CERTAIN,
                                    "o.min",
                                    "",
                                    "",
                                    "",
                                    DateValue.NONE),
                            copied("2", "Cde. Hill"),
                            copied("3", "")))),
            Optional.empty(),
            List.of(new Declassification(List.of("st1", "st2"), "no. 5", "01/11/02", DateValue.NONE, "A. Vale", "")),
            List.of("ru-Latn", "cs"),
            false);

    private static Party copied(String n, String name) {
        return new Party(Act.COPIED, n, name, NameKind.PERSON, Certainty.CERTAIN, "", "", "", "", DateValue.NONE);
    }

    @Test
    void whole() throws IOException {
        Page page = Pages.of(
                "title",
                "Journal of Ambassador B. Orlov for 3 May 1950",
                "date",
                "May 3, 1950",
                "funder",
                "This document was made possible with support from the Vale Foundation",
                "summary",
                "One & two.\nThree.",
                "source",
                "City Archive, Prague, fond 1, opis 2, delo 3, p. 4-5; and GARF, f. 6, op. 7, d. 8, l. 9. "
                        + "Obtained by Li Wu (Lake Institute) and translated from Russian for NKIDP by Ada Quill. "
                        + "Published in X Bulletin 3, p. 4.",
                "publisher",
                "Digital Archive",
                "url",
                "https://example.org/document/77",
                "uploaded",
                "2012-03-01",
                "rights",
                "Free.",
                "type",
                "Telegram",
                "classification",
                "Top Secret");
        Refs refs = new Refs(
                name -> name.equals("Ada Quill") ? Optional.of("p.quill") : Optional.empty(),
                name -> name.equals("Vale Foundation") ? Optional.of("o.vale") : Optional.empty(),
                id -> id.equals("p.orlov") ? Optional.of("Boris Orlov") : Optional.empty(),
                HeaderWriterTest::kind);
        assertEquals(golden("header-whole.xml"), abridged(header(page, FULL, refs, false)));
    }

    private static Optional<NameKind> kind(String id) {
        return Optional.of(
                id.startsWith("pl.") ? NameKind.PLACE : id.startsWith("o.") ? NameKind.ORG : NameKind.PERSON);
    }

    @Test
    void empty() throws IOException {
        assertEquals(golden("header-empty.xml"), abridged(header(Pages.of(), Facts.NONE, Refs.NONE, false)));
    }

    @Test
    void sharedDeclarationIsThatOfTheFile() throws IOException {
        String file = Files.readString(Path.of("tei/header.xml"));
        String header = header(Pages.of(), Facts.NONE, Refs.NONE, false);
        assertEquals(declaration(file), declaration(header));
    }

    @Test
    void signatureWithoutArchiveBeginsWithTheTitle() {
        Page page = Pages.of("title", "A", "source", "Listy 3-4, Fond and Opis not given");
        String header = header(page, Facts.NONE, Refs.NONE, true);
        String expected = "<msIdentifier><msName>A</msName><altIdentifier><idno type=\"shelfmark\">Listy "
                + "<idno type=\"listy\">3-4</idno>, Fond and Opis not given</idno></altIdentifier></msIdentifier>"
                + "<msContents><msItem><locus from=\"3\" to=\"4\">Listy 3-4</locus>"
                + "<textLang>not stated</textLang></msItem></msContents>";
        assertEquals(
                expected, between(header, "<msIdentifier>", "</msContents>").replaceAll(">\\s+<", "><"));
        assertEquals(
                "<respStmt xml:id=\"tr\"><resp>editorial marks by</resp>"
                        + "<name>a translator or editor whom the page does not name</name></respStmt>",
                between(header, "<respStmt xml:id=\"tr\">", "</respStmt>"));
    }

    @Test
    void alwaysValid() throws Exception {
        Schemas tei = new Schemas(Aids.tei("tei_all.rng"));
        Random random = new Random(20);
        for (int i = 0; i < 400; i++) {
            Page page = RandomPages.page(random);
            Facts facts = random.nextBoolean() ? FULL : Facts.NONE;
            Refs refs = new Refs(
                    name -> Optional.of("p.x"),
                    name -> Optional.of("o.x"),
                    id -> Optional.of("X"),
                    HeaderWriterTest::kind);
            String header = header(page, facts, random.nextBoolean() ? refs : Refs.NONE, random.nextBoolean());
            assertEquals("", tei.messages(file(header)), () -> header);
            assertEquals(true, header.length() < 60_000);
        }
        assertEquals("", tei.messages(file(header(Pages.of(), Facts.NONE, Refs.NONE, true))));
    }

    @Test
    void deterministic() {
        Page page = RandomPages.page(new Random(7));
        assertEquals(header(page, FULL, Refs.NONE, true), header(page, FULL, Refs.NONE, true));
    }

    private static String header(Page page, Facts facts, Refs refs, boolean editor) {
        Metadata metadata = MetadataReader.read(page, finding -> {});
        XmlText xml = new XmlText();
        xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
        HeaderWriter.write(xml, new Header(page, metadata, facts, refs, VERSION, editor));
        xml.line().close();
        return xml.toString();
    }

    private static String file(String header) {
        return header.replace("</teiHeader>", "</teiHeader><text><body><p/></body></text>");
    }

    private static String declaration(String xml) {
        return between(xml, "<editorialDecl", "</editorialDecl>").replaceAll("\\s+", " ");
    }

    private static String between(String xml, String open, String close) {
        int start = xml.indexOf(open);
        return xml.substring(start, xml.indexOf(close, start) + close.length());
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/org/opis/tei", name));
    }

    private static String abridged(String header) {
        return header.replaceAll("(?s)<editorialDecl>.*</editorialDecl>", "<editorialDecl/>") + "\n";
    }
}
