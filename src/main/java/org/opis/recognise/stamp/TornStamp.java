package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.Editorial;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.text.Blank;
import org.opis.text.Span;

/** A stamp between whose lines the paper's own column was read: its copy number, its date, its marking. */
public final class TornStamp {
    private final String text;
    private final Inline.Stamp stamp;
    private final String stem;
    private final List<Inline> foreign = new ArrayList<>();

    private TornStamp(LineCursor at, Inline.Stamp stamp) {
        this.text = at.rows().text();
        this.stamp = stamp;
        this.stem =
                "st" + at.row().line() + "-" + (stamp.span().start() - at.span().start() + 1);
        for (Inline inline : stamp.content()) {
            if (isForeign(inline)) {
                foreign.add(inline);
            }
        }
    }

    /** The content of an opening; a stamp that a copy number stands in is taken apart. */
    public static List<Inline> apart(LineCursor at, List<Inline> content) {
        List<Inline> all = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Stamp stamp
                    && stamp.chain().equals(Chain.NONE)
                    && stamp.span().length() > stamp.inner().length()
                    && stamp.content().stream().anyMatch(i -> i instanceof Inline.CopyNumber)) {
                all.addAll(new TornStamp(at, stamp).parts());
            } else {
                all.add(inline);
            }
        }
        return all;
    }

    /** No stamp has the number of the copy; nor two markings in a line, nor a day before more words and another day. */
    private boolean isForeign(Inline inline) {
        int i = stamp.content().indexOf(inline);
        if (inline instanceof Inline.CopyNumber) {
            return true;
        }
        Span span = inline.span();
        if (inline instanceof Inline.Marking) {
            return i > 0
                    && stamp.content().get(i - 1) instanceof Inline.Marking before
                    && Blank.isBlank(text, new Span(before.span().end(), span.start()))
                    && new Span(before.span().end(), span.start()).of(text).indexOf('\n') < 0;
        }
        int end = text.indexOf('\n', span.end());
        boolean first = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        boolean more = end > 0 && !Blank.isBlank(text, new Span(span.end(), end));
        return inline instanceof Inline.Date
                && first
                && more
                && stamp.content().stream().skip(i + 1L).anyMatch(later -> later instanceof Inline.Date);
    }

    private List<Inline> parts() {
        List<Span> pieces = pieces();
        List<Inline> parts = new ArrayList<>(foreign);
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(part(pieces.get(i), i, pieces.size()));
        }
        parts.sort(Comparator.comparing(Inline::span));
        return parts;
    }

    private List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        int from = stamp.span().start();
        for (Inline inline : foreign) {
            add(pieces, new Span(from, inline.span().start()));
            from = inline.span().end();
        }
        add(pieces, new Span(from, stamp.span().end()));
        return pieces;
    }

    private void add(List<Span> pieces, Span piece) {
        Span ink = Blank.strip(text, piece);
        if (!ink.isEmpty()) {
            pieces.add(ink);
        }
    }

    private Inline part(Span piece, int i, int count) {
        Span inner = new Span(
                Math.max(piece.start(), stamp.inner().start()),
                Math.min(piece.end(), stamp.inner().end()));
        List<Inline> content = stamp.content().stream()
                .filter(inline -> piece.contains(inline.span()) && !foreign.contains(inline))
                .toList();
        Chain chain = new Chain(id(i), i == 0 ? "" : id(i - 1), i + 1 == count ? "" : id(i + 1));
        boolean lost = stamp.content().get(0) instanceof Editorial.Gap gap && gap.reason() == GapReason.LOST;
        Certainty certainty = lost ? Certainty.LOW : Certainty.MEDIUM;
        return new Inline.Stamp(piece, inner, stamp.type(), chain, certainty, content);
    }

    private String id(int i) {
        return stem + (char) ('a' + i);
    }
}
