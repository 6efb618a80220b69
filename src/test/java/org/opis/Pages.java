package org.opis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opis.layout.Layouts;
import org.opis.layout.Page;
import org.opis.layout.PageClass;
import org.opis.layout.Region;
import org.opis.text.Line;
import org.opis.text.LineEnd;
import org.opis.text.Source;
import org.opis.text.Span;

/** Pages made by hand: one field after another. */
public final class Pages {
    private Pages() {}

    /** {@code fields} are names and texts in turn; each text stands on its own line or lines. */
    public static Page of(String... fields) {
        StringBuilder text = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            int start = text.length();
            text.append(fields[i + 1]).append('\n');
            regions.add(new Region.Field(fields[i], new Span(start, text.length()), List.of()));
        }
        return of(text.toString(), "", regions);
    }

    /** A page with these regions. */
    public static Page of(String text, String publisher, List<Region> regions) {
        return new Page(
                source(text),
                "hand-made",
                "made by hand",
                PageClass.DOCUMENT,
                publisher,
                regions,
                List.of(),
                List.of(),
                Layouts.builtIn().keywords());
    }

    private static Source source(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Line(lines.size() + 1, new Span(start, end), LineEnd.LF));
            start = end + 1;
        }
        lines.add(new Line(lines.size() + 1, new Span(start, text.length()), LineEnd.NONE));
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        Source.Form form = new Source.Form("UTF-8", false, LineEnd.LF, false, bytes, "0".repeat(64), "1".repeat(64));
        return new Source("page.txt", text, lines, form);
    }
}
