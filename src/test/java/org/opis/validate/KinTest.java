package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what could have been meant, names of a kind with what was written come before those that are spelt alike. */
class KinTest {
    private static final List<String> MANY = List.of(
            "abbr", "add", "date", "del", "foreign", "hi", "item", "lb", "list", "name", "note", "num", "pb", "rs",
            "term");

    private static String grammar(List<String> names) {
        StringBuilder grammar = new StringBuilder(
                "default namespace = \"http://www.tei-c.org/ns/1.0\"\n" + "start = element p { mixed { (");
        grammar.append(String.join(
                " | ", names.stream().map(n -> "element " + n + " { text }").toList()));
        return grammar.append(")* } }").toString();
    }

    private static String said(List<String> names, String content) throws Exception {
        List<String> found =
                Mini.against(grammar(names), "<p xmlns=\"http://www.tei-c.org/ns/1.0\">" + content + "</p>");
        assertEquals(1, found.size(), found.toString());
        return found.get(0).replaceFirst("^\\S+ V500 ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of a class with it: model.nameLike, before what stands there and what is spelt alike
                "<placeName>x</placeName>|unknown element <placeName> in <p>; allowed here are <name>, <rs> and others",
                "<lb/><orgName>x</orgName>|unknown element <orgName> in <p>; allowed here are <name>, <rs>, <lb> and others",
                "<measure>x</measure>|unknown element <measure> in <p>; allowed here are <num> and others",
                "<cb/>|unknown element <cb> in <p>; allowed here are <lb>, <pb> and others",
                // spelt alike: what stands there already
                "<term>a</term><tem>x</tem>|unknown element <tem> in <p>; did you mean <term>?",
                "<item>a</item><tem>x</tem>|unknown element <tem> in <p>; did you mean <item>?",
                // of no kind and like nothing: what stands there
                "<hi>x</hi><xyz>x</xyz>|unknown element <xyz> in <p>; allowed here are <hi> and others"
            })
    void namesWhatIsOfAKind(String content, String message) throws Exception {
        assertEquals(message, said(MANY, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<placeName>x</placeName>|unknown element <placeName> in <p>; allowed here: <name>, <rs>, <del>, <hi>",
                "<gap>x</gap>|unknown element <gap> in <p>; allowed here: <del>, <hi>, <name>, <rs>"
            })
    void ofAFewTheKinComesFirst(String content, String message) throws Exception {
        assertEquals(message, said(List.of("del", "hi", "name", "rs"), content));
    }
}
