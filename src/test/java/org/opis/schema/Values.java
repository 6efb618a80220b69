package org.opis.schema;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.w3c.dom.Element;

/** Values of the data types that the grammar uses. */
final class Values {
    private static final Map<String, List<String>> BY_PATTERN = Map.of(
            "#\\S+", List.of("#a", "#b.c"),
            "\\d{4}", List.of("1956", "1960"),
            "\\d{4}-\\d{2}", List.of("1956-02", "1960-11"),
            "\\d{4}-\\d{2}-\\d{2}", List.of("1956-02-29", "1960-11-30"),
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+\\-]\\d{2}:\\d{2})?", List.of("1952-11-01T15:00:00"),
            "U\\+[0-9A-F]{4,6}", List.of("U+000C"),
            "0x[0-9A-F]{2}", List.of("0xED"),
            "[0-9a-f]{64}", List.of("0123456789abcdef".repeat(4)),
            "[^\\p{C}\\p{Z}]+", List.of("1", "2ob"),
            "\\d[\\w.\\-]*", List.of("0.1.0", "1"));
    private static final Map<String, List<String>> BY_TYPE = Map.of(
            "language", List.of("en", "ru-Latn"),
            "token", List.of("1", "1 a"),
            "string", List.of("a b"),
            "anyURI", List.of("http://example.org/", "#a"),
            "nonNegativeInteger", List.of("0", "12"),
            "decimal", List.of("1", "2.5"),
            "Name", List.of("opis"),
            "NCName", List.of("date"),
            "NMTOKEN", List.of("kind"),
            "time", List.of("15:00:00", "23:22:00Z"));

    private Values() {}

    /** A value of the data pattern; {@code serial} makes names unique. */
    static String of(Element data, Random random, int serial) {
        String type = data.getAttribute("type");
        if (type.equals("ID")) {
            return "d.x" + serial;
        }
        String pattern = data.getElementsByTagName("param").getLength() == 0
                ? ""
                : data.getElementsByTagName("param").item(0).getTextContent();
        List<String> values = BY_PATTERN.getOrDefault(pattern, BY_TYPE.get(type));
        if (values == null) {
            throw new IllegalStateException("no value known for " + type + ' ' + pattern);
        }
        return values.get(random.nextInt(values.size()));
    }
}
