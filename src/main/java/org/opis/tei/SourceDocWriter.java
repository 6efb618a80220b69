package org.opis.tei;

import java.util.ArrayList;
import java.util.List;
import org.opis.layout.Page;
import org.opis.layout.Region;
import org.opis.layout.Region.Field;
import org.opis.text.LineEnd;
import org.opis.text.Source;
import org.opis.text.Span;

/** Writes {@code sourceDoc}: what the page holds outside the body, in page order, every character of it. */
final class SourceDocWriter {
    private final Page page;
    private final Source source;
    private final XmlText xml;
    private int bodies;

    private SourceDocWriter(Page page, XmlText xml) {
        this.page = page;
        this.source = page.source();
        this.xml = xml;
    }

    static void write(Page page, XmlText xml) {
        new SourceDocWriter(page, xml).write();
    }

    private void write() {
        int last = (int)
                page.regions().stream().filter(r -> r instanceof Region.Body).count();
        xml.open("sourceDoc").open("surface", "type", "page", "xml:space", "preserve");
        List<Region> line = new ArrayList<>();
        for (Region region : page.regions()) {
            if (!line.isEmpty() && (region instanceof Region.Body || startsLine(region.span()))) {
                zone(line, last);
            }
            if (region instanceof Region.Body) {
                xml.empty("zone", "type", "body", "corresp", "#body");
                bodies++;
            } else {
                line.add(region);
            }
        }
        zone(line, last);
        if (bodies == 0) {
            xml.empty("zone", "type", "body", "corresp", "#body");
        }
        xml.close().close();
    }

    private boolean startsLine(Span span) {
        return span.start() == 0 || source.text().charAt(span.start() - 1) == '\n';
    }

    /** One region, or several that share a line. */
    private void zone(List<Region> regions, int last) {
        if (regions.isEmpty()) {
            return;
        }
        Region first = regions.get(0);
        boolean alone = regions.size() == 1;
        String name = alone && first instanceof Field field ? field.name() : "";
        boolean inside = bodies > 0 && bodies < last;
        xml.open("zone", "type", name.isEmpty() ? "chrome" : "field", "n", name);
        xml.attribute("corresp", inside ? "#" + BodyWriter.anchor(bodies - 1) : "");
        List<Field> parts = parts(regions, alone);
        int end = regions.get(regions.size() - 1).span().end();
        for (int at = first.span().start(); at < end; ) {
            at = line(at, end, parts);
        }
        xml.close();
        regions.clear();
    }

    /** The fields to be marked within lines. */
    private static List<Field> parts(List<Region> regions, boolean alone) {
        List<Field> parts = new ArrayList<>();
        for (Region region : regions) {
            if (region instanceof Field field) {
                if (alone || !field.parts().isEmpty()) {
                    parts.addAll(field.parts());
                } else {
                    parts.add(field);
                }
            }
        }
        return parts;
    }

    private int line(int start, int end, List<Field> parts) {
        int feed = source.text().indexOf('\n', start);
        boolean whole = feed >= 0 && feed < end;
        int stop = whole ? feed : end;
        xml.open("line", "rend", whole ? "" : "no-eol");
        segments(new Span(start, stop), parts);
        if (whole && source.form().mixed()) {
            LineEnd lineEnd = source.lineAt(feed).end();
            if (lineEnd != LineEnd.LF) {
                xml.empty("milestone", "unit", "line-end", "n", lineEnd.name());
            }
        }
        xml.close();
        if (!whole) {
            return end;
        }
        xml.text("\n");
        return feed + 1;
    }

    private void segments(Span line, List<Field> parts) {
        int at = line.start();
        for (Field part : parts) {
            if (part.span().start() >= at
                    && part.span().end() <= line.end()
                    && !part.span().isEmpty()) {
                xml.text(source.text().subSequence(at, part.span().start()));
                xml.element("seg", source.slice(part.span()), "type", "field", "n", part.name());
                at = part.span().end();
            }
        }
        xml.text(source.text().subSequence(at, line.end()));
    }
}
