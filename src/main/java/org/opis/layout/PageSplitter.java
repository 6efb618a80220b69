package org.opis.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Line;

/** Cuts a page by its layout: front, body, summary, tail. */
final class PageSplitter {
    private final Layout layout;
    private final Consumer<Diagnostic> out;
    private final List<Piece> pieces = new ArrayList<>();

    private PageSplitter(Layout layout, Consumer<Diagnostic> out) {
        this.layout = layout;
        this.out = out;
    }

    /** The regions of a page; what stands in the place of a field and can't be one goes to {@code out}. */
    static List<Region> of(Layout layout, PageLines page, Consumer<Diagnostic> out) {
        PageSplitter cut = new PageSplitter(layout, out);
        Markers markers = new Markers(layout.markers(), page.source().text());
        if (markers.isThere()) {
            cut.marked(markers, page.lines());
        } else {
            cut.lines(page.lines());
        }
        return Regions.of(page.source(), cut.pieces);
    }

    private void lines(List<PageLine> lines) {
        List<PageItem> front = Items.front(layout.front(), lines);
        add(lines, front);
        List<PageLine> rest = lines.subList(front.size(), lines.size());
        if (layout.framed()) {
            framed(rest);
        } else {
            summed(rest);
        }
    }

    private void framed(List<PageLine> lines) {
        SiteFrame frame = SiteFrame.of(lines);
        // the series of an office are known by their numbers
        add(lines, layout.publisher().isEmpty() ? FrameItems.unnumbered(frame.topItems()) : frame.topItems());
        body(lines.subList(frame.top(), frame.bottom()));
        add(lines.subList(frame.bottom(), lines.size()), frame.bottomItems());
    }

    private void summed(List<PageLine> rest) {
        int tail = layout.tail().map(t -> t.start(rest)).orElse(rest.size());
        List<PageLine> text = rest.subList(0, tail);
        int foot = layout.pageClass() == PageClass.DOCUMENT ? text.size() : ListingFoot.start(text);
        if (foot < text.size()) {
            body(text.subList(0, foot));
            add(rest.subList(foot, rest.size()), Collections.nCopies(rest.size() - foot, PageItem.CHROME));
            return;
        }
        boolean summed = tail < rest.size();
        int summary = summed ? layout.summary().map(s -> s.length(text)).orElse(0) : 0;
        body(text.subList(0, tail - summary));
        PageItem abstracted = PageItem.field("summary", List.of());
        text.subList(tail - summary, tail).forEach(l -> add(l, abstracted));
        List<PageLine> below = rest.subList(tail, rest.size());
        add(below, Items.all(layout.tail().map(Tail::items).orElse(List.of()), below));
    }

    private void marked(Markers found, List<PageLine> lines) {
        int first = found.start();
        List<PageLine> above = lines.stream()
                .filter(l -> l.ink().start() < first)
                .map(l -> l.before(first))
                .toList();
        List<PageItem> items = Items.all(layout.front(), above);
        for (int i = 0; i < items.size(); i++) {
            Line line = above.get(i).line();
            int end = Math.min(first, line.whole().end());
            pieces.add(new Piece(line.span().start(), end, items.get(i)));
        }
        pieces.addAll(found.pieces());
        int from = found.end();
        List<PageLine> below = lines.stream().filter(l -> l.ink().end() > from).toList();
        int bottom = layout.framed() ? SiteFrame.of(below).bottom() : below.size();
        for (int i = 0; i < below.size(); i++) {
            PageLine line = below.get(i);
            int start = Math.max(from, line.line().span().start());
            boolean chrome = i >= bottom || layout.isChrome(line);
            pieces.add(new Piece(start, line.line().whole().end(), chrome ? PageItem.CHROME : PageItem.BODY));
        }
    }

    private void body(List<PageLine> lines) {
        lines.forEach(l -> add(l, layout.isChrome(l) ? PageItem.CHROME : PageItem.BODY));
    }

    private void add(List<PageLine> lines, List<PageItem> items) {
        for (int i = 0; i < items.size(); i++) {
            add(lines.get(i), items.get(i));
            MisplacedValue.report(lines.get(i), items.get(i), out);
        }
    }

    private void add(PageLine line, PageItem item) {
        pieces.add(new Piece(line.line().span().start(), line.line().whole().end(), item));
    }
}
