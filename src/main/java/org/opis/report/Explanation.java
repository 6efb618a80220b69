package org.opis.report;

import java.io.StringWriter;
import java.util.List;
import org.opis.document.Metadata;
import org.opis.layout.Page;
import org.opis.tei.Tei;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Span;

/**
 * Which rule read what on a page, in reading order.
 *
 * @param page the page
 * @param readings regions, values, blocks and inlines; each before what it holds
 */
public record Explanation(Page page, List<Explained> readings) {
    private static final int LONGEST = 60;

    public Explanation {
        readings = List.copyOf(readings);
    }

    /** What the rules read on a page, and what it became in {@code tei}. */
    public static Explanation of(Page page, Metadata metadata, Tei tei) {
        return new Explanation(page, Explainer.explain(page, metadata, tei));
    }

    /** One line for the page and one for each reading; every line begins with {@code file} and its place. */
    public String text(String file) {
        Places places = new Places(page.source().text());
        StringBuilder out = new StringBuilder(file + ":1:1: " + recognised() + "\n");
        int width = readings.stream()
                .mapToInt(r -> where(places, r.span()).length())
                .max()
                .orElse(0);
        for (Explained reading : readings) {
            String what = "  ".repeat(reading.depth()) + reading.noun();
            String tag = reading.became()
                    + (reading.certainty().isEmpty() ? "" : " certainty " + reading.certainty())
                    + (reading.became().isEmpty() && reading.certainty().isEmpty() ? "" : " ");
            String row = "%s:%s %-4s %-24s %s\"%s\""
                            .formatted(
                                    file,
                                    padded(where(places, reading.span()), width),
                                    reading.rule(),
                                    what,
                                    tag,
                                    shortened(page.source().slice(reading.span())))
                    + (reading.evidence().isEmpty() ? "" : " as " + reading.evidence());
            out.append(Cells.safe(row)).append('\n');
        }
        return out.toString();
    }

    private String recognised() {
        return "layout " + page.layout() + ", " + page.pageClass().word() + ": " + page.why();
    }

    private static String where(Places places, Span span) {
        return places.at(span.start()) + "-" + places.at(span.end());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** One line of it: the beginning and the end. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int head = line.offsetByCodePoints(0, LONGEST * 2 / 3);
        int tail = line.offsetByCodePoints(line.length(), -LONGEST / 3);
        return line.substring(0, head) + " … " + line.substring(tail);
    }

    /**
     * {@code {"format": "opis-explanation", "version": 1, "file", "layout", "class", "why", "readings": […]}}. A reading
     * has {@code rule}, {@code noun}, {@code depth}, {@code start} and {@code end} ({@code line} and {@code column},
     * 1-based, in code points; {@code end} is behind the last character), {@code text}, {@code became},
     * {@code certainty} and {@code evidence}.
     */
    public String json(String file) {
        Places places = new Places(page.source().text());
        StringWriter out = new StringWriter();
        Json json = new Json(out);
        json.object().put("format", "opis-explanation").put("version", 1).put("file", file);
        json.put("layout", page.layout()).put("class", page.pageClass().word()).put("why", page.why());
        json.array("readings");
        readings.forEach(reading -> {
            json.object()
                    .put("rule", reading.rule())
                    .put("noun", reading.noun())
                    .put("depth", reading.depth());
            put(json, "start", places.at(reading.span().start()));
            put(json, "end", places.at(reading.span().end()));
            json.put("text", page.source().slice(reading.span()));
            json.put("became", reading.became()).put("certainty", reading.certainty());
            json.put("evidence", reading.evidence());
            json.endObject();
        });
        json.endArray().endObject().finish();
        return out.toString();
    }

    private static void put(Json json, String key, Position position) {
        json.object(key).put("line", position.line()).put("column", position.column());
        json.endObject();
    }
}
