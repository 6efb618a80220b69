package org.opis.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/** Reads pages for tests. */
final class Pages {
    private Pages() {}

    static Source source(String text) {
        return SourceReader.read("page.txt", text.getBytes(UTF_8), UTF_8);
    }

    static Page read(String text) {
        return LayoutReader.read(source(text));
    }

    /** The text of one field, without the white space at its ends. */
    static List<String> field(Page page, String name) {
        return page.fields(name).map(f -> page.source().slice(f.span()).strip()).toList();
    }

    static List<String> body(Page page) {
        return page.regions().stream()
                .filter(Region.Body.class::isInstance)
                .map(b -> page.source().slice(b.span()))
                .toList();
    }

    /** The law that a page is covered: regions in order, none empty, no gap; parts within their field. */
    static void assertCovered(Page page) {
        int at = 0;
        for (Region region : page.regions()) {
            assertEquals(at, region.span().start());
            assertFalse(region.span().isEmpty());
            at = region.span().end();
            if (region instanceof Region.Field field) {
                assertNested(field);
            }
        }
        assertEquals(page.source().text().length(), at);
    }

    private static void assertNested(Region.Field field) {
        Span before = Span.empty(field.span().start());
        for (Region.Field part : field.parts()) {
            assertTrue(field.span().contains(part.span()));
            assertTrue(before.end() <= part.span().start());
            before = part.span();
        }
    }
}
