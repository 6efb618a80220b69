package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.Finding;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.wellformed.LargeFile;

/** What is said of a large file that is not held is what is said of it held. */
class LargeFileTest {
    private static final int MUCH = 700_000;
    private static final Validation VALIDATION =
            Validation.of(SchemaChoice.of(Path.of("fixtures/cases/validate-large/any.rng")));

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r\n",
                "\r",
                " \ud83d\ude42",
                "</p><p>\u0443\u0433\u043b\u0438 ",
                "<!-- -- >\n -->",
                "<q a='<'/>"
            })
    void brokenInTheMiddle(String pad) throws IOException {
        for (String flaw : List.of(
                "</b>", "<c>", "R & D", "3 < 4", "<d e='1' e='2'/>", "&nbsp;", "\u0001", "<f g=>", "&#0;", "")) {
            String xml = "<a>\n<b>" + pad(pad) + "<p x='\n\n'>" + flaw + pad(pad);
            assertEquals(1, same(xml).size(), flaw);
            assertEquals(
                    1,
                    same("<a>\n<b>" + pad(pad) + "</b><p>" + flaw + " </p></b>   ")
                            .size(),
                    flaw);
        }
    }

    @Test
    void withoutEnd() throws IOException {
        String head = "<a>\n<?b?><!-- c --><d><![CDATA[ <e> ]]>";
        for (String open : List.of("<!--", "<![CDATA[", "<?f ", "<!-- g --><![CDATA[", "<g h='")) {
            for (String rest : List.of("word <i>word</i>\n", " -- ")) {
                assertEquals(1, same(head + open + pad(rest)).size());
                assertEquals(
                        1, same(head + pad("<p>word</p> ") + open + pad(rest)).size());
                assertEquals(1, same(head + "</d></a>" + open + pad(rest)).size());
                assertEquals(
                        1, same("<!DOCTYPE a [<!-- b -->]>" + open + pad(rest)).size());
            }
        }
        assertEquals(
                1, same(head + "<!--" + pad("word ") + "--><b>]]>" + pad(" ")).size());
    }

    /** The first line goes on in other stretches. */
    @Test
    void inOneLine() throws IOException {
        assertEquals(
                1, same("<?xml-model?><a>" + pad("<p>word</p> ") + "R & D</a>").size());
        String entity = "<!DOCTYPE a [<!ENTITY e '<b:c/>'>]><a>";
        assertEquals(1, same(entity + pad("<p>word</p> ") + " &e; " + "</a>").size());
    }

    @Test
    void beyondTheLimits() throws IOException {
        String pad = pad("<p>word</p>\n");
        String much = "x".repeat(10_000_001);
        for (String flaw : List.of(
                "<p b='" + "x".repeat(3_000_000) + "'/>",
                "<p>" + much + "</p>",
                "<!-- < " + much + " -->",
                "<![CDATA[ <<<" + much + "]]>",
                "<?a <" + much + "?>",
                "<p>".repeat(300))) {
            List<Finding> found = same("<a>\n" + pad + flaw + pad + "</a>");
            assertEquals(List.of("V593"), found.stream().map(Finding::code).toList());
        }
        String entity = "<!ENTITY e 'x'>";
        String declarations = "<!DOCTYPE a [" + entity.repeat(2 * MUCH / entity.length());
        assertEquals(1, same(declarations + "]><a/>").size());
        assertEquals(1, same(declarations).size());
        assertEquals(1, same(" ".repeat(MUCH) + "<!DOCTYPE a [").size());
    }

    @Test
    void entities() throws IOException {
        String head = "<!DOCTYPE a [<!ENTITY e 'x&f;'><!ENTITY f 'y&e;'><!ENTITY g '<b>'>\n]><a>";
        String pad = pad("<p>word</p>\n");
        for (String flaw : List.of("<b/> &e;", "<b c='&e;'/>", "&g;", "<b>&e;</b>")) {
            assertEquals(1, same(head + pad + flaw + pad + "</a>").size());
        }
    }

    @Test
    void encodings() throws IOException {
        String pad = pad("<p>caf\u00e9</p>\n");
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        wrong.write(("<a>" + pad).getBytes(StandardCharsets.UTF_8));
        wrong.write(("<p>caf\u00e9 ole</p>" + pad).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, same(wrong.toByteArray()).size());
        String declared = "<?xml version='1.0' encoding='%s'?><a>" + pad + "<b></a>";
        for (String charset : List.of("UTF-16", "x-klingon")) {
            assertEquals(1, same(String.format(declared, charset)).size());
        }
        assertEquals(
                1,
                same(String.format(declared, "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1))
                        .size());
        assertEquals(
                1,
                same(("\ufeff<a>" + pad + "<b></a>").getBytes(Charset.forName("UTF-16LE")))
                        .size());
    }

    @Test
    void withoutFault() throws IOException {
        assertEquals(List.of(), same("<a>\n" + pad("<p>word</p>\n") + "</a>"));
        assertEquals(List.of(), same("<a>\n" + pad("<p>word</p>\r") + "</a>\r"));
    }

    /** Something is wrong that is not said before the file is held. */
    @Test
    void held() throws IOException {
        for (String fault : List.of("<wrong/>", "<p xml:id='a'/><p xml:id='a'/>", "<b ref='#none'/>", "<r>x</r>")) {
            Path file = write(("<a xmlns='http://www.tei-c.org/ns/1.0'>" + fault + pad("<p>word</p>") + "</a>")
                    .getBytes(StandardCharsets.UTF_8));
            Validation rules = Validation.of(new SchemaChoice(
                    List.of(SchemaChoice.uri("fixtures/cases/validate-large/any.rng")),
                    List.of(SchemaChoice.uri("fixtures/cases/validate-large/rules.sch")),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    List.of(),
                    false));
            assertEquals(Optional.empty(), rules.survey("x.xml", new LargeFile(file, MUCH)), fault);
            assertEquals(
                    1,
                    rules.check("x.xml", Optional.of(file), Files.readAllBytes(file))
                            .get(0)
                            .findings()
                            .size(),
                    fault);
        }
    }

    private static String pad(String one) {
        return one.repeat(MUCH / one.length());
    }

    private List<Finding> same(String xml) throws IOException {
        return same(xml.getBytes(StandardCharsets.UTF_8));
    }

    private List<Finding> same(byte[] xml) throws IOException {
        Path file = write(xml);
        FileFindings whole = VALIDATION.check("x.xml", Optional.of(file), xml).get(0);
        Optional<FileFindings> large = VALIDATION.survey("x.xml", new LargeFile(file, xml.length));
        assertTrue(large.isPresent());
        assertEquals(said(whole), said(large.get()));
        return large.get().findings();
    }

    private Path write(byte[] xml) throws IOException {
        return Files.write(temp.resolve("x.xml"), xml);
    }

    /** Everything but the offset, and what stands around it. */
    private static List<String> said(FileFindings file) {
        List<String> said = new ArrayList<>();
        for (Finding f : file.findings()) {
            String text = file.places().text();
            String around = text.substring(
                    Math.max(0, f.span().start() - 100),
                    Math.min(text.length(), f.span().end() + 100));
            said.add(f.start() + " " + f.end() + " " + f.code() + " " + f.message() + " " + around);
        }
        return said;
    }
}
