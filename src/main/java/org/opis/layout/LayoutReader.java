package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Source;

/** Recognises the layout of a page and cuts the page by it. Every source gives a page. */
public final class LayoutReader {
    private LayoutReader() {}

    public static Page read(Source source) {
        return read(source, Layouts.builtIn());
    }

    /** As {@link #read(Source)}, with other layouts. */
    public static Page read(Source source, Layouts layouts) {
        PageLines lines = PageLines.of(source);
        for (Layout layout : layouts.all()) {
            for (Recognition recognition : layout.recognitions()) {
                if (recognition.holds(lines)) {
                    return page(lines, layout, recognition.why(), layouts.keywords(layout));
                }
            }
        }
        // the last of the built-in layouts takes every page
        throw new IllegalStateException("no layout for " + source.name());
    }

    private static Page page(PageLines lines, Layout layout, String why, Keywords keywords) {
        Source source = lines.source();
        List<Diagnostic> diagnostics = new ArrayList<>(SourceFindings.of(source));
        List<Region> regions = PageSplitter.of(layout, lines, diagnostics::add);
        diagnostics.addAll(PageFindings.of(lines, layout, regions));
        return new Page(
                source,
                layout.name(),
                why,
                layout.pageClass(),
                layout.publisher(),
                regions,
                LostLines.of(source, layout.filtered(), regions),
                diagnostics,
                keywords);
    }
}
