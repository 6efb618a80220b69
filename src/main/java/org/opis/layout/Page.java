package org.opis.layout;

import java.util.List;
import java.util.stream.Stream;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Source;
import org.opis.text.Span;

/**
 * A dump with its site recognised.
 *
 * @param source the dump
 * @param layout name of the layout, such as {@code old-bare}
 * @param why what it was recognised by, one clause
 * @param pageClass what the page shows
 * @param publisher the constant of the layout; empty where the layout has none
 * @param regions every character of the source once, in order
 * @param lostLines runs of blank lines where something was dropped, each from the end of the line before it
 * @param diagnostics remarks on the way
 * @param keywords words of brackets and markings
 */
public record Page(
        Source source,
        String layout,
        String why,
        PageClass pageClass,
        String publisher,
        List<Region> regions,
        List<Span> lostLines,
        List<Diagnostic> diagnostics,
        Keywords keywords) {
    public Page {
        regions = List.copyOf(regions);
        lostLines = List.copyOf(lostLines);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Every field, those within others included, in page order. */
    public Stream<Region.Field> fields() {
        return regions.stream().flatMap(r -> r instanceof Region.Field f ? flat(f) : Stream.empty());
    }

    /** The fields of one name, in page order. */
    public Stream<Region.Field> fields(String name) {
        return fields().filter(f -> f.name().equals(name));
    }

    private static Stream<Region.Field> flat(Region.Field field) {
        return Stream.concat(Stream.of(field), field.parts().stream().flatMap(Page::flat));
    }
}
