package org.opis.recognise.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.Quantity;
import org.opis.recognise.people.Recipient;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * A distribution list that runs on in its line: "Copies: A, B", "Distribution list - 11 copies: A - 2, B-1", "Three
 * copies for Cdes. A, B.", "… 15:40 Office, G, Ku", "DAS/DAC/DOr".
 *
 * @param line a match of the line, or of the lines that a comma joins
 * @param rowed whether lines right below name more, so that a line is one recipient, with his commas
 * @param next the row after it
 */
record DistributionLine(Matcher line, boolean rowed, int next) {
    private static final int ROWS = 4;
    /** A recipient with a line to himself is shorter. */
    private static final int NAME = 70;

    private static final Set<Pattern> UNLABELLED = Set.of(CopiesLine.WIRED, CopiesLine.CODES, CopiesLine.BARE);

    /** The list that begins with the row. */
    static Optional<DistributionLine> of(LineCursor at) {
        List<Pattern> patterns =
                switch (at.phase()) {
                    case OPENING -> List.of(
                            CopiesLine.NAMES,
                            CopiesLine.ADDRESSED,
                            CopiesLine.DIRECTED,
                            CopiesLine.PROCESSED,
                            CopiesLine.CODES,
                            CopiesLine.WIRED,
                            CopiesLine.WIRE_CODES,
                            CopiesLine.BARE);
                    case RUNNING -> at.isTail()
                            ? List.of(
                                    CopiesLine.NAMES,
                                    CopiesLine.ADDRESSED,
                                    CopiesLine.AT_END,
                                    CopiesLine.DONE,
                                    CopiesLine.BARE,
                                    CopiesLine.CARBON)
                            : List.of(CopiesLine.ADDRESSED, CopiesLine.NAMES);
                    case CLOSING -> List.of(
                            CopiesLine.NAMES,
                            CopiesLine.ADDRESSED,
                            CopiesLine.RECEIVED,
                            CopiesLine.DONE,
                            CopiesLine.AT_END,
                            CopiesLine.BARE,
                            CopiesLine.CARBON);
                };
        int next = at.i() + 1;
        while (next < at.i() + ROWS && at.has(next) && goesOn(at, next)) {
            next++;
        }
        int end = next;
        return CopiesLine.matcher(at.rows().span(at.i(), next - 1).of(at.rows().text()), patterns)
                .map(m -> {
                    int below = below(at, m, end);
                    return new DistributionLine(m, below > end, below);
                });
    }

    /** The row after the lines right below a list by "cc:" or the like, each of which names one more. */
    private static int below(LineCursor at, Matcher line, int end) {
        int next = end;
        while (at.phase() != PaperPhase.OPENING
                && (line.pattern() == CopiesLine.NAMES || line.pattern() == CopiesLine.CARBON)
                && line.group("tail").isEmpty()
                && at.has(next)
                && isOneMore(at.at(next))) {
            next++;
        }
        return next;
    }

    private static boolean isOneMore(LineCursor row) {
        return row.row().blankBefore() == 0
                && row.text().length() <= NAME
                && Character.isUpperCase(row.text().codePointAt(0))
                && row.text().indexOf(':') < 0
                && !row.isProse()
                && !ProductionRule.isProduction(row)
                && !SignedBlock.isSigned(row);
    }

    /** After a comma at the end of a line the names go on below. */
    private static boolean goesOn(LineCursor at, int next) {
        return (at.rows().text(next - 1).endsWith(",")
                        || at.rows().text(next - 1).endsWith(";"))
                && at.rows().get(next).blankBefore() < 2
                && !Prose.is(at.rows().text(next));
    }

    Block.Distribution read(LineCursor at) {
        int start = at.span().start();
        Span span = at.rows().span(at.i(), next - 1);
        Span head = Blank.strip(at.rows().text(), new Span(start, start + line.end("head")));
        boolean counted = CopiesLine.isCounted(line) && line.pattern() != CopiesLine.ADDRESSED;
        Span tail = new Span(start + line.start("tail"), start + line.end());
        return new Block.Distribution(span, head, counted, head(at, head), names(at), List.of(), tail(at, tail));
    }

    /** The number of the file that stands behind the offices. */
    private List<Inline> tail(LineCursor at, Span tail) {
        if (line.pattern() != CopiesLine.CODES || line.group("file") == null) {
            return CopiesStatement.total(at, tail);
        }
        int start = at.span().start();
        Span file = new Span(start + line.start("file"), start + line.end("file"));
        return List.of(new Inline.Number(file, NumberType.FILE, DateValue.NONE, List.of(), Certainty.MEDIUM));
    }

    private List<Inline> head(LineCursor at, Span head) {
        if (CopiesLine.isCounted(line)) {
            int start = at.span().start();
            Span measure = new Span(start + line.start("measure"), start + line.end("measure"));
            int count = Quantity.number(line.group("count")).orElse(0);
            return List.of(new Inline.Measure(measure, "copies", "copy", count, Certainty.CERTAIN));
        }
        int colon = head.of(at.rows().text()).indexOf(':');
        if (colon < 0) {
            return List.of();
        }
        Span label = new Span(head.start(), head.start() + colon + 1);
        return Labelled.content(label, at.read(new Span(label.end(), head.end()), Scope.APPARATUS));
    }

    private List<Block.Item> names(LineCursor at) {
        int end = at.span().start() + line.end();
        Stream<Span> below = IntStream.range(at.i(), next)
                .mapToObj(i -> at.rows().get(i).span())
                .filter(row -> row.start() >= end);
        Span first = new Span(at.span().start() + line.start("items"), end);
        Stream<Span> beside = rowed
                ? Stream.of(first)
                : CopiesLine.split(at.rows().text(), line, at.span().start()).stream();
        return Stream.concat(beside, below)
                .map(i -> CopiesLine.isCode(line)
                        ? new Block.Item(i, "", Span.empty(i.start()), List.of())
                        : Recipient.named(at, i))
                .map(i -> i.with(certainty(at)))
                .toList();
    }

    /** Codes of a form, and lines over a paper that only say where it went as well, have no label that is a list's. */
    private Certainty certainty(LineCursor at) {
        return at.phase() == PaperPhase.OPENING && UNLABELLED.contains(line.pattern())
                ? Certainty.LOW
                : Certainty.CERTAIN;
    }
}
