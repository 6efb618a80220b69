package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Block;
import org.opis.lexicon.WordSet;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** "STATE / DIA / ARMY", one below the other: the agencies that got a report, as its form lists them. */
public final class Agencies {
    /** A value list, open to additions. */
    private static final WordSet NAMES = WordSet.of("agency");

    private static final int LEAST = 3;
    private static final int LONGEST = 24;

    private Agencies() {}

    /** The list that begins with the row: three of them or more, each with a line to itself. */
    public static Optional<Block.Distribution> of(LineCursor at) {
        List<Block.Item> items = new ArrayList<>();
        int next = at.i();
        while (at.has(next) && isAgency(at.rows().text(next))) {
            Span span = at.rows().get(next).span();
            items.add(new Block.Item(span, "", Span.empty(span.start()), at.read(span, Scope.EDITOR)));
            next++;
        }
        if (items.size() < LEAST || at.phase() == PaperPhase.RUNNING && !at.isTail()) {
            return Optional.empty();
        }
        Span head = Span.empty(at.span().start());
        return Optional.of(new Block.Distribution(
                at.rows().span(at.i(), next - 1), head, false, List.of(), items, List.of(), List.of()));
    }

    /** An agency, or a part of one behind a slash. */
    static boolean isAgency(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int slash = line.indexOf('/');
        return NAMES.has(slash < 0 ? line : line.substring(0, slash));
    }
}
