package org.opis.derive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Source;

/** On which line of its dump each passage of a file begins. */
public final class PassageLines {
    /** A file whose dump is not at hand. */
    public static final PassageLines NONE = new PassageLines(Map.of(), Map.of());

    /** They hold passages, or stand within one. */
    private static final Set<String> OTHERS = Set.of("text", "body", "div", "gap", "anchor", "list");

    private final Map<String, Integer> lines;
    private final Map<Integer, String> passages;

    private PassageLines(Map<String, Integer> lines, Map<Integer, String> passages) {
        this.lines = lines;
        this.passages = passages;
    }

    /** Those of a file that opis wrote, or that was corrected since: what no longer decodes to the dump has none. */
    public static PassageLines of(String tei, Source dump) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<Integer, String> passages = new TreeMap<>();
        MarkedReader.read(tei).stream()
                .flatMap(MarkedElement::all)
                .filter(element -> element.is("text"))
                .flatMap(MarkedElement::all)
                .filter(element -> isIn(element, dump))
                .forEach(element -> {
                    int line = dump.position(element.offset()).line();
                    lines.putIfAbsent(element.attribute("xml:id"), line);
                    if (!OTHERS.contains(element.name())) {
                        passages.putIfAbsent(line, element.attribute("xml:id"));
                    }
                });
        return new PassageLines(lines, passages);
    }

    private static boolean isIn(MarkedElement element, Source dump) {
        return element.attribute("xml:id").matches("[\\w.-]+")
                && element.outer().length() > 0
                && dump.text().startsWith(element.outer().of(element.content()), element.offset());
    }

    /** {@code p-3fa91c20=12 p-81b04d77=19}. */
    String byPassage() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The first passage that begins on each line. */
    Map<Integer, String> byLine() {
        return passages;
    }
}
