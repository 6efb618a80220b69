package org.opis.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.PartKind;
import org.opis.document.RuleReading;
import org.opis.recognise.BlockRule;
import org.opis.recognise.Context;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Rules;
import org.opis.recognise.bracket.BracketReport;
import org.opis.recognise.bracket.Brackets;
import org.opis.recognise.line.BodyLines;
import org.opis.recognise.paper.BodyCuts;
import org.opis.recognise.paper.PaperStarts;
import org.opis.recognise.second.JudgedBlock;
import org.opis.recognise.second.RowEvidence;
import org.opis.recognise.second.SecondReader;
import org.opis.text.Span;

/** Reads a body row by row into papers: lists of placed blocks. */
final class BodyReader {
    private final BodyLines rows;
    private final Brackets brackets;
    private final Context context;
    private final InlineReader inlines;
    private final Consumer<Diagnostic> out;
    private final Consumer<RuleReading> readings;
    private final RowEvidence evidence = new RowEvidence();
    private final PaperStarts starts = new PaperStarts();
    private final List<Paper> papers = new ArrayList<>();
    /** Blocks after a signature that may open the next paper. */
    private final List<Placed> pending = new ArrayList<>();

    private Paper paper;
    private PaperPhase phase = PaperPhase.OPENING;
    private boolean titled;
    private boolean greeted;
    private boolean journal;

    /**
     * What a body is read with.
     *
     * @param context what is known of the page
     * @param second looks at what the rules leave
     */
    record With(Context context, SecondReader second) {}

    private BodyReader(
            String text,
            Span body,
            boolean first,
            Context context,
            Consumer<Diagnostic> out,
            Consumer<RuleReading> readings) {
        this.paper = new Paper(!first);
        this.journal = context.isJournal();
        this.brackets = BracketReport.read(text, body, context.keywords(), out);
        this.rows =
                BodyLines.of(text, body, brackets, new BodyCuts(text, context.title(), brackets, context.keywords()));
        this.context = context;
        this.inlines = new InlineReader(text, brackets, context);
        this.out = out;
        this.readings = readings;
    }

    /** The papers of a body; the {@code first} of a page begins one, another goes on unless a title opens it. */
    static List<Paper> read(
            String text,
            Span body,
            boolean first,
            With with,
            Consumer<Diagnostic> out,
            Consumer<RuleReading> readings) {
        BodyReader reader = new BodyReader(text, body, first, with.context(), out, readings);
        reader.run();
        reader.readAgain(with.second());
        return reader.papers;
    }

    private void run() {
        papers.add(paper);
        for (int i = 0; i < rows.size(); ) {
            LineCursor at = cursor(i);
            Placed placed = next(at);
            if (starts.is(at, placed)) {
                begin(false);
                at = cursor(i);
                placed = next(at);
            }
            place(placed, at);
            evidence.add(at, placed, papers.size());
            i = placed.next();
        }
        pending.forEach(paper::add);
    }

    /** What no rule read is looked at again when all of the body is known; what a rule read stays. */
    private void readAgain(SecondReader second) {
        Map<Span, JudgedBlock> judged = second.read(evidence, out);
        Map<Span, Placed> blocks = new HashMap<>();
        judged.forEach((span, block) -> {
            blocks.put(span, block.placed());
            readings.accept(new RuleReading(
                    block.placed().code(), block.placed().block().span(), Block.class, block.evidence()));
        });
        papers.forEach(one -> one.replace(blocks));
    }

    private LineCursor cursor(int i) {
        LineCursor at = new LineCursor(
                rows, i, phase, rows.size(), titled, journal, brackets, context, inlines, inlines::remark);
        int end = starts.after(at);
        return new LineCursor(rows, i, phase, end, titled, journal, brackets, context, inlines, inlines::remark);
    }

    private Placed next(LineCursor at) {
        for (BlockRule rule : Rules.blocks()) {
            inlines.takeRemarks();
            inlines.takeReadings();
            Optional<Placed> placed = rule.read(at);
            if (placed.isPresent()) {
                inlines.takeRemarks().forEach(out);
                inlines.takeReadings().forEach(readings);
                readings.accept(RuleReading.of(placed.get().code(), placed.get().block()));
                return placed.get();
            }
        }
        throw new IllegalStateException("no rule reads row " + at.i());
    }

    private void place(Placed placed, LineCursor at) {
        journal |= placed.block() instanceof Block.Heading heading && hasPeriod(heading);
        if (paper.isEmpty() && paper.isContinuation() && opensPaper(placed)) {
            paper = new Paper(false);
            papers.set(papers.size() - 1, paper);
        }
        if (phase == PaperPhase.CLOSING) {
            afterClosing(placed, at);
        } else if (phase == PaperPhase.RUNNING && placed.place() == Placement.HEAD) {
            begin(false);
            paper.add(placed);
            advance(placed.place());
        } else {
            paper.add(placed);
            greeted |= isSalute(placed.block());
            if (!starts.isAbove(at, placed, greeted)) {
                advance(placed.place());
            }
        }
    }

    /** A title that names a period is that of a journal or of a report by days. */
    private static boolean hasPeriod(Block.Heading heading) {
        return heading.content().stream()
                .flatMap(Inlines::in)
                .anyMatch(i ->
                        i instanceof Inline.Date date && !date.value().from().isEmpty());
    }

    private void advance(Placement place) {
        switch (place) {
            case HEAD -> titled = true;
            case TEXT, ENTRY -> phase = PaperPhase.RUNNING;
            case BACK -> phase = PaperPhase.CLOSING;
            case FRONT, ANY -> {}
        }
    }

    private void afterClosing(Placed placed, LineCursor at) {
        if (placed.place() == Placement.BACK) {
            settle();
            paper.add(placed);
        } else if (opensPaper(placed)) {
            begin(false);
            paper.add(placed);
            advance(placed.place());
        } else if (placed.place() == Placement.TEXT && !isProse(placed, at)) {
            settle();
            Block.Closer closer = new Block.Closer(placed.block().span(), content(placed.block()));
            paper.add(new Placed(placed.code(), Placement.BACK, closer, placed.next()));
        } else if (placed.place() == Placement.TEXT || placed.place() == Placement.ENTRY) {
            begin(true);
            paper.add(placed);
            advance(placed.place());
        } else if (placed.block() instanceof Block.Note) {
            // the notes of a paper stand below its signature
            settle();
            paper.add(placed);
        } else {
            pending.add(placed);
        }
    }

    private static List<Inline> content(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.content() : List.of();
    }

    private static boolean isProse(Placed placed, LineCursor at) {
        return !(placed.block() instanceof Block.Paragraph)
                || at.isProse()
                || placed.block().span().length() > 90;
    }

    /** What waited belongs to the paper that closes. */
    private void settle() {
        pending.forEach(paper::add);
        pending.clear();
    }

    private void begin(boolean continuation) {
        while (!pending.isEmpty() && (!paper.isApartFrom(pending.get(0), rows) || isBeforeLeaf())) {
            paper.add(pending.remove(0));
        }
        paper = new Paper(continuation);
        papers.add(paper);
        phase = PaperPhase.OPENING;
        titled = false;
        greeted = false;
        paper.addPending(pending);
        pending.clear();
    }

    /** Whether a new leaf begins among what waits: what stands above it belongs to the leaf before. */
    private boolean isBeforeLeaf() {
        return !isLeaf(pending.get(0).block())
                && pending.stream().map(Placed::block).anyMatch(BodyReader::isLeaf);
    }

    private static boolean isLeaf(Block block) {
        return block instanceof Block.Lone lone && lone.inline() instanceof Inline.PageMark;
    }

    private static boolean isSalute(Block block) {
        return block instanceof Block.Opener opener
                && opener.content().stream()
                        .anyMatch(i -> i instanceof Inline.Part part && part.kind() == PartKind.SALUTE);
    }

    /** A title, or a line of place and date, opens a paper; a stamp alone may belong to the one before. */
    private static boolean opensPaper(Placed placed) {
        return placed.place() == Placement.HEAD
                || placed.block() instanceof Block.Opener opener
                        && opener.content().stream()
                                .anyMatch(i -> i instanceof Inline.Part part
                                        && (part.kind() == PartKind.DATELINE || part.kind() == PartKind.SALUTE));
    }
}
