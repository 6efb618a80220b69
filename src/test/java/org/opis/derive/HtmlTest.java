package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the page of any file. */
class HtmlTest {
    static Stream<Derive> files() {
        return Stream.concat(
                Stream.of("001", "002").map(n -> Derive.of(n, Cases.example(n))),
                Cases.folders().stream()
                        .map(f -> Cases.of(f.getFileName().toString().substring("derive-".length()))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCharacterOfTheTextStandsOnThePageInOrder(Derive derive) throws Exception {
        Page page = Page.of(derive.html(Frame.EDITION).value());
        assertEquals(Page.ink(derive), page.ink());
    }

    @ParameterizedTest
    @MethodSource("files")
    void idsAreUnique(Derive derive) throws Exception {
        List<String> ids = Page.of(derive.html(Frame.EDITION).value()).values("//@id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
    }

    @ParameterizedTest
    @MethodSource("files")
    void linksGoSomewhere(Derive derive) throws Exception {
        Page page = Page.of(derive.html(Frame.EDITION).value());
        Set<String> ids = new HashSet<>(page.values("//@id"));
        for (String href : page.values("//@href")) {
            assertTrue(
                    href.startsWith("#") ? ids.contains(href.substring(1)) : href.matches("(\\.\\./|https?://).*"),
                    href);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingRunsAndNothingIsFetched(Derive derive) throws Exception {
        Page page = Page.of(derive.html(Frame.ALONE).value());
        assertEquals(
                List.of(),
                page.values(
                        "//script[@type != 'application/ld+json'] | //@*[starts-with(name(), 'on')] | //@style | //@src"));
        assertEquals(List.of(), page.values("//link | //img | //iframe | //form | //object | //base"));
        assertTrue(page.values("//meta/@content")
                .get(0)
                .startsWith("default-src 'none'; style-src 'sha256-" + Style.HASH + "';"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void elementsStandWhereHtmlAllowsThem(Derive derive) throws Exception {
        Page page = Page.of(derive.html(Frame.EDITION).value());
        assertEquals(List.of(), page.values("//a//a"));
        assertEquals(
                List.of(),
                page.values("//(p | h1 | h2 | h3 | h4 | h5 | h6)/descendant::*"
                        + "[name() = ('div', 'p', 'ul', 'ol', 'blockquote', 'section', 'h2', 'h3')]"));
        assertEquals(List.of(), page.values("(//ul | //ol)/*[not(self::li)]"));
        assertEquals(List.of("main"), page.values("//main/local-name()"));
        assertEquals(1, page.values("//h1").size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameEveryTime(Derive derive) {
        assertEquals(derive.html(Frame.EDITION), derive.html(Frame.EDITION));
    }

    /** A page read as XML. */
    record Page(XdmNode document) {
        static Page of(String html) throws Exception {
            assertTrue(html.startsWith("<!DOCTYPE html>"), html);
            return new Page(SafeXml.read(html.substring("<!DOCTYPE html>".length())));
        }

        List<String> values(String xpath) throws Exception {
            return Query.of(document, "http://www.w3.org/1999/xhtml", xpath);
        }

        /** The text of the paper, without white space and without what opis adds. */
        String ink() throws Exception {
            return String.join(
                    "",
                    values("//article//text()[not(ancestor::*/tokenize(@class) = ('ed', 'control'))]"
                            + "/replace(., '\\s', '')"));
        }

        static String ink(Derive derive) throws Exception {
            return String.join(
                    "",
                    Query.of(
                            derive.document(),
                            "http://www.tei-c.org/ns/1.0",
                            "//text//text()/replace(., '[\\s\u0080-\u009f\u202a-\u202e\u2066-\u2069]', '')"));
        }
    }
}
