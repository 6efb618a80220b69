package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Blank;
import org.opis.text.Source;
import org.opis.text.Span;

/**
 * Regions from pieces. Blank lines belong to what stands above them, but not to the body, unless nothing follows it;
 * blank lines at the top are chrome.
 */
final class Regions {
    private final Source source;
    private final List<Region> regions = new ArrayList<>();
    private int done;

    private Regions(Source source) {
        this.source = source;
    }

    static List<Region> of(Source source, List<Piece> pieces) {
        Regions built = new Regions(source);
        int i = 0;
        while (i < pieces.size()) {
            int last = lastOfRun(pieces, i);
            boolean atEnd = last + 1 == pieces.size();
            int next = atEnd ? source.text().length() : pieces.get(last + 1).start();
            built.run(pieces.get(i), pieces.get(last).end(), next, atEnd);
            i = last + 1;
        }
        built.chrome(source.text().length());
        return built.regions;
    }

    private static int lastOfRun(List<Piece> pieces, int first) {
        int last = first;
        while (last + 1 < pieces.size()
                && pieces.get(last).item().joins(pieces.get(last + 1).item())) {
            last++;
        }
        return last;
    }

    private void run(Piece first, int end, int next, boolean atEnd) {
        if (first.item().role() == PageItem.Role.CHROME) {
            chrome(next);
            return;
        }
        chrome(first.start());
        if (first.item().role() == PageItem.Role.BODY) {
            add(new Region.Body(new Span(first.start(), atEnd ? next : end)));
        } else {
            add(field(first.item(), new Span(first.start(), next)));
        }
    }

    private Region.Field field(PageItem item, Span span) {
        Span ink = Blank.strip(source.text(), span);
        for (Parts parts : item.parts()) {
            var found = parts.in(source, ink);
            if (found.isPresent()) {
                return new Region.Field(item.field(), span, found.get());
            }
        }
        return new Region.Field(item.field(), span, List.of());
    }

    /** Chrome up to {@code end}, as one region with the chrome before it. */
    private void chrome(int end) {
        if (end <= done) {
            return;
        }
        int last = regions.size() - 1;
        if (last >= 0 && regions.get(last) instanceof Region.Chrome before) {
            regions.set(last, new Region.Chrome(new Span(before.span().start(), end)));
            done = end;
        } else {
            add(new Region.Chrome(new Span(done, end)));
        }
    }

    private void add(Region region) {
        regions.add(region);
        done = region.span().end();
    }
}
