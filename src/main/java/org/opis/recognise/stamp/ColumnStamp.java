package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.DateValue;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.StampType;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.calendar.FoundDate;
import org.opis.text.Span;

/** One stamp whose pieces lie in several lines. */
final class ColumnStamp {
    private static final String LABEL = "[^\\n:]{0,50}\\b{stamp-word}(?: (?i:of) [^:\\n\\[\\]]{2,40})?:";
    /** Pieces, delimiters included. */
    private final List<Span> pieces = new ArrayList<>();

    private Span label = Span.empty(0);
    private Span incoming = Span.empty(0);
    /** Where the word ends that says which register it is. */
    private int register;

    private Span number = Span.empty(0);
    private Span bare = Span.empty(0);
    private Span date = Span.empty(0);
    private DateValue value = DateValue.NONE;
    private boolean closed;

    ColumnStamp(Span opener) {
        pieces.add(opener);
    }

    ColumnStamp(Span piece, Span label) {
        pieces.add(piece);
        this.label = label;
    }

    void label(Span label) {
        this.label = label;
        pieces.add(label);
    }

    boolean covers(Span span) {
        return pieces.stream().anyMatch(p -> p.overlaps(span));
    }

    void incoming(Span piece, int register, Span number) {
        incoming = piece;
        this.register = register;
        this.number = number;
        pieces.add(piece);
    }

    boolean lacksNumber() {
        return (!incoming.isEmpty() || !label.isEmpty()) && number.isEmpty() && bare.isEmpty();
    }

    void bare(Span number) {
        bare = number;
        pieces.add(number);
    }

    boolean isOpen() {
        return !closed;
    }

    void close(FoundDate found) {
        closed = true;
        date = found.span();
        value = found.value();
        pieces.add(new Span(date.start(), date.end() + 1));
    }

    /** A stamp element for each piece, linked in reading order; {@code number} is that of the stamp among the columns. */
    List<Inline> fragments(LineCursor at, int number) {
        pieces.sort(null);
        String stem = "st" + at.row().line() + "-" + number;
        List<Inline> fragments = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            fragments.add(new Inline.Stamp(
                    piece,
                    inner(piece, at.rows().text()),
                    StampType.INCOMING,
                    chain(stem, i, pieces.size()),
                    Certainty.MEDIUM,
                    content(piece, at)));
        }
        return fragments;
    }

    /** The links of fragment {@code i} of {@code count}; ids are made from the line. */
    private static Chain chain(String stem, int i, int count) {
        return new Chain(
                stem + (char) ('a' + i),
                i == 0 ? "" : stem + (char) ('a' + i - 1),
                i + 1 == count ? "" : stem + (char) ('a' + i + 1));
    }

    /** Whether the label is the first piece of a stamp that is closed: what opened it is lost. */
    private boolean lacksOpener() {
        return closed && pieces.get(0).equals(label);
    }

    private static Span inner(Span piece, String text) {
        int start = text.charAt(piece.start()) == '[' ? piece.start() + 1 : piece.start();
        int end = text.charAt(piece.end() - 1) == ']' ? piece.end() - 1 : piece.end();
        return new Span(start, end);
    }

    private List<Inline> content(Span piece, LineCursor at) {
        if (piece.equals(label)) {
            Inline said = Labelled.label(label, at.inner());
            return lacksOpener()
                    ? List.of(
                            new Editorial.Gap(
                                    Span.empty(label.start()),
                                    Span.empty(label.start()),
                                    GapReason.LOST,
                                    Extent.NONE,
                                    Certainty.CERTAIN),
                            said)
                    : List.of(said);
        }
        Span inner = inner(piece, at.rows().text());
        Matcher said =
                at.context().keywords().pattern(LABEL).matcher(at.rows().text()).region(inner.start(), inner.end());
        if (inner.start() > piece.start() && said.lookingAt()) {
            return Labelled.content(
                    new Span(inner.start(), said.end()), at.read(new Span(said.end(), inner.end()), Scope.STAMP));
        }
        if (piece.equals(bare)) {
            return List.of(new Inline.Number(bare, NumberType.INCOMING, value, List.of(), Certainty.MEDIUM));
        }
        if (piece.contains(date) && !date.isEmpty()) {
            return List.of(new Inline.Date(date, value, List.of()));
        }
        return piece.equals(incoming) ? number(piece, at) : at.read(piece, Scope.EDITOR);
    }

    private List<Inline> number(Span piece, LineCursor at) {
        int start = Math.min(register + 1, piece.end());
        List<Inline> content = new ArrayList<>(at.read(new Span(piece.start(), start), Scope.STAMP));
        if (!number.isEmpty()) {
            Span whole = new Span(start, piece.end());
            Certainty certainty = dated(value);
            content.add(new Inline.Number(whole, NumberType.INCOMING, value, List.of(), certainty));
        }
        return content;
    }

    /** A number has its date from the columns; that the two belong together is a reading. */
    static Certainty dated(DateValue when) {
        return when.isEmpty() ? Certainty.CERTAIN : Certainty.MEDIUM;
    }
}
