package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opis.validate.Mini.inDiv;
import static org.opis.validate.Mini.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.validate.resolve.SchemaException;

class ValidatorTest {
    @Test
    void valid() {
        assertEquals(List.of(), inDiv("<p>x <date when=\"1960-06-28\">28 June</date></p>"));
    }

    @Test
    void unknownElement() {
        assertEquals(
                List.of("2:6 V500 unknown element <dtae> in <p>; did you mean <date>?"),
                inDiv("<p>🙂 <dtae>x</dtae></p>"));
    }

    @Test
    void elementInTheWrongPlace() {
        assertEquals(
                List.of("2:7 V500 <item> is not allowed in <p>; allowed here: <date>, <note>, <lb>, <persName>"),
                inDiv("<p>ab <item>x</item><item>y</item></p>").subList(0, 1));
    }

    @Test
    void elementTooEarly() {
        assertEquals(
                List.of("1:42 V500 <text> comes too early in <TEI>: <teiHeader> must come before it"),
                whole(
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div><p>x</p></div></body></text></TEI>"));
    }

    @Test
    void namespaceForgotten() {
        assertEquals(
                List.of("1:1 V500 <TEI> is in the wrong namespace; expected here: <{http://www.tei-c.org/ns/1.0}TEI>"),
                whole("<TEI><text><p>x</p></text></TEI>"));
    }

    @Test
    void misspeltAttribute() {
        assertEquals(
                List.of("3:22 V500 @tpye is not allowed on <div>; did you mean @type?"),
                inDiv("<p>x</p></div><div\n  xml:id='d' n = '>' tpye=\"letter\"><p>x</p>").stream()
                        .filter(line -> line.contains("tpye"))
                        .toList());
    }

    @Test
    void attributeThatIsNotAllowed() {
        assertEquals(
                List.of("2:4 V500 @when is not allowed on <p>; allowed: @rend, @xml:id"), inDiv("<p when=\"x\">x</p>"));
        assertEquals(
                List.of("2:9 V500 @when is not allowed on <lb>; no further attribute is"),
                inDiv("<p>x<lb when='x'/></p>"));
    }

    @Test
    void wrongValue() {
        assertEquals(
                List.of(
                        "2:4 V500 the value \"rihgt\" of @rend on <p> is not valid; it must be one of \"right\", \"left\";"
                                + " did you mean \"right\"?"),
                inDiv("<p rend=\"rihgt\">x</p>"));
        assertEquals(
                List.of("2:10 V500 the value \"28 June\" of @when on <date> is not valid; it must be an ISO date"),
                inDiv("<p><date when=\"28 June\">x</date></p>"));
    }

    @Test
    void missing() {
        assertEquals(List.of("2:4 V500 <date> lacks @when"), inDiv("<p><date>x</date></p>"));
        assertEquals(List.of("2:1 V500 <list> lacks <item>"), inDiv("<list/><p>x</p>"));
        assertEquals(List.of("1:138 V500 <div> is not complete; one of these is missing: <list>, <p>"), inDiv(""));
    }

    @Test
    void textWhereNoneIsAllowed() {
        assertEquals(
                List.of("2:19 V500 text is not allowed in <list>: an <item> is missing around it"),
                inDiv("<list><!-- c -->  stray words <item>a</item><item>b</item></list>"));
    }

    /** A list of values and a datatype, as TEI's cert has. */
    @Test
    void whatWasMeantStandsLast() throws Exception {
        assertEquals(
                List.of("1:4 V500 the value \"Low\" of @c on <r> is not valid; it must be one of \"low\", \"high\","
                        + " or an integer; did you mean \"low\"?"),
                Mini.against("element r { attribute c { \"low\" | \"high\" | xsd:integer } }", "<r c=\"Low\"/>"));
    }

    @Test
    void textOrElements() throws Exception {
        String grammar =
                "element r { attribute a { text }, ((element k { empty }, element l { text }) | xsd:decimal) }";
        assertEquals(
                List.of("2:1 V500 text is not allowed in <r>; allowed here: <k>"),
                Mini.against(grammar, "<r a='4'>\n3<k/><l/></r>").subList(0, 1));
        assertEquals(
                List.of("2:1 V500 text is not allowed in <r>; allowed here: <k>"),
                Mini.against(grammar, "<r a='4'>\n3<k xmlns:x='u'/><l/></r>").subList(0, 1));
    }

    @Test
    void typedContent() {
        assertEquals(
                List.of("2:15 V500 the content \"four\" of <num> is not valid; it must be an integer"),
                inDiv("<p><note><num>four</num></note></p>"));
    }

    @Test
    void schematron() {
        assertEquals(
                List.of(
                        "2:1 V512 A paragraph holds something.",
                        "2:8 V513 Left is the default.",
                        "2:31 V599 A list of 1."),
                inDiv("<p/><p rend='left'>x</p><list><item>x</item></list>"));
    }

    @Test
    void twoRunsGiveTheSame() throws SchemaException {
        String bad = "<p tpye='x' rned='y'><item/><dtae/>x<date when='z'/></p>";
        assertEquals(inDiv(bad), inDiv(bad));
        assertEquals(6, inDiv(bad).size(), () -> inDiv(bad).toString());
    }

    @Test
    void linesEndAnyWay() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertEquals(
                    List.of("4:1 V500 unknown element <dtae> in <p>; did you mean <date>?"),
                    inDiv("<p>" + end + "x" + end + "<dtae>x</dtae></p>"));
        }
    }
}
