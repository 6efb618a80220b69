package org.opis.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.XmlCharacters;

/** Where each element of a TEI file stands in the dump that it describes; nothing where it no longer decodes to it. */
final class DumpSpans {
    static final DumpSpans NONE = new DumpSpans(Optional.empty(), List.of());

    private final Optional<Source> dump;
    private final List<MarkedElement> elements;

    private DumpSpans(Optional<Source> dump, List<MarkedElement> elements) {
        this.dump = dump;
        this.elements = elements;
    }

    static DumpSpans of(byte[] tei) {
        Decoded decoded = Decoder.decode(tei);
        if (decoded.verdict() != Decoded.Verdict.IDENTICAL) {
            return NONE;
        }
        List<MarkedElement> all = MarkedReader.read(XmlCharacters.of(tei).text()).stream()
                .flatMap(MarkedElement::all)
                .toList();
        return new DumpSpans(decoded.places().source(), all);
    }

    /** The columns that say where an element stands; {@code number} is its place among all of the file, from 1. */
    Map<String, String> cells(int number) {
        if (dump.isEmpty()) {
            return Map.of();
        }
        MarkedElement element = elements.get(number - 1);
        int start = element.offset();
        int end = start + element.outer().length();
        String text = dump.get().text();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return cells(dump.get().position(start), end > start ? Optional.of(last(dump.get(), end)) : Optional.empty());
    }

    /** A last character outside the basic plane is two code units. */
    private static Position last(Source dump, int end) {
        int units = end > 1
                        && Character.isSurrogatePair(
                                dump.text().charAt(end - 2), dump.text().charAt(end - 1))
                ? 2
                : 1;
        return dump.position(end - units);
    }

    private static Map<String, String> cells(Position first, Optional<Position> last) {
        return Map.of(
                "first_line", String.valueOf(first.line()),
                "first_column", String.valueOf(first.column()),
                "last_line", last.map(p -> String.valueOf(p.line())).orElse(""),
                "last_column", last.map(p -> String.valueOf(p.column())).orElse(""));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00a0';
    }
}
