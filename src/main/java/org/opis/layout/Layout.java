package org.opis.layout;

import java.util.List;
import java.util.Optional;

/**
 * A layout file as read.
 *
 * @param known whether opis knows what such a page is
 * @param framed whether lines of a site that the layout doesn't name may stand around the paper
 * @param filtered whether a filter took lines from such pages and left the blank ones around them
 * @param recognitions each alone is enough
 * @param front what stands above the body
 * @param markers labels within a line, in order; where there are any, the front ends at the first
 * @param inside lines within and below the body that are chrome
 * @param keywords words of brackets on such a page
 */
record Layout(
        String name,
        PageClass pageClass,
        String publisher,
        boolean known,
        boolean framed,
        boolean filtered,
        List<Recognition> recognitions,
        List<PageItem> front,
        List<Marker> markers,
        List<LineTest> inside,
        Optional<SummaryPlace> summary,
        Optional<Tail> tail,
        Keywords keywords) {
    Layout {
        recognitions = List.copyOf(recognitions);
        front = List.copyOf(front);
        markers = List.copyOf(markers);
        inside = List.copyOf(inside);
    }

    /** This layout with what it doesn't say itself taken from {@code base}. */
    Layout like(Layout base) {
        return new Layout(
                name,
                pageClass,
                publisher.isEmpty() ? base.publisher : publisher,
                known,
                framed,
                filtered,
                recognitions,
                front.isEmpty() ? base.front : front,
                markers.isEmpty() ? base.markers : markers,
                inside.isEmpty() ? base.inside : inside,
                summary.map(s -> s.like(base.summary)).or(() -> base.summary),
                tail.or(() -> base.tail),
                base.keywords.and(keywords));
    }

    boolean isChrome(PageLine line) {
        return inside.stream().anyMatch(t -> t.passes(line));
    }
}
