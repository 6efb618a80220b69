package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.ItemMark;
import org.opis.recognise.line.NameList;
import org.opis.recognise.people.Agencies;
import org.opis.recognise.people.AgencyBox;
import org.opis.recognise.people.Recipient;
import org.opis.recognise.people.RecipientItems;
import org.opis.text.Span;

/** "Five copies printed - vp / 1 - to Cde. …", "CC: / 2x Department": how many copies were made, and who got them. */
public final class DistributionRule implements BlockRule {
    private static final Pattern COLON = Pattern.compile(":\\s?(?:[-–—]|\\*{1,3})?$");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}\\s?[x×]\\s\\p{Lu}.{2,120}");
    private static final Pattern NUMBER = Pattern.compile("(?:Nº|N°|№|No\\.|#)\\s?\\d{1,6}\\s?[-–—]\\s?");
    private static final Pattern BARE = Pattern.compile("\\S{1,9} (?:copies|copy|cop\\.)");
    private static final int LONGEST = 200;
    /** A recipient without a number is shorter. */
    private static final int NAME = 70;

    private static final int MOST = 200;
    /** A line shorter than this isn't broken by hand. */
    private static final int WRAPPED = 30;

    @Override
    public Code code() {
        return Code.B345;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        Optional<DistributionLine> line = DistributionLine.of(at);
        Optional<Block.Distribution> passed =
                at.phase() == PaperPhase.RUNNING ? Optional.empty() : RecipientItems.row(at);
        Optional<Block.Distribution> whole = passed.or(() -> AgencyBox.of(at));
        if (whole.isPresent()) {
            return whole.map(list -> new Placed(code(), place(at), list, rowAfter(at, list)));
        }
        return line.isPresent()
                ? Optional.of(new Placed(
                        code(), place(at), line.get().read(at), line.get().next()))
                : lines(at);
    }

    /** Before and amid the running text it opens nothing and closes nothing. */
    private static Placement place(LineCursor at) {
        return switch (at.phase()) {
            case OPENING -> Placement.ANY;
            case RUNNING -> at.isTail() ? Placement.BACK : Placement.TEXT;
            case CLOSING -> Placement.BACK;
        };
    }

    private Optional<Placed> lines(LineCursor at) {
        Optional<CopiesStatement> counted = NumberedCopies.begin(at, at.i() + 1) || NumberedCopies.isRow(at, at.i() + 1)
                ? CopiesStatement.above(at.text())
                : CopiesStatement.of(at.text());
        boolean labelled = CopiesLine.isLabel(at.text());
        if (counted.isEmpty() && !labelled) {
            return Agencies.of(at)
                    .or(() -> shares(at))
                    .or(() -> NumberedCopies.of(at))
                    .or(() -> NumberedCopies.row(at))
                    .or(() -> NamesBelow.of(at))
                    .map(list -> new Placed(code(), place(at), list, rowAfter(at, list)));
        }
        List<Block.Item> items = new ArrayList<>();
        boolean colon = COLON.matcher(at.text()).find();
        boolean open = colon || at.text().endsWith(" for") || at.text().endsWith(" to");
        int next = items(at, labelled && colon, items);
        open |= counted.filter(CopiesStatement::isLabel).isPresent();
        if (items.isEmpty() && counted.isPresent() && open) {
            next = dashed(at, counted.get().count(), items);
        }
        if (items.isEmpty() && counted.isPresent()) {
            next = runIn(at, items);
        }
        // over a paper a bare number of copies stands beside the number of this one
        boolean bare =
                at.phase() == PaperPhase.OPENING && BARE.matcher(at.text()).matches();
        boolean alone = !bare
                && counted.filter(c -> c.standsAlone() || at.phase() == PaperPhase.CLOSING && !c.isBare())
                        .isPresent();
        if (items.isEmpty() && !alone) {
            return Optional.empty();
        }
        List<Inline> head = counted.map(c -> c.content(at.span().start())).orElseGet(() -> List.of(label(at)));
        List<Block.Lost> lost =
                MissingItems.between(items, counted.map(CopiesStatement::count).orElse(0));
        remark(at, lost);
        Span span = at.rows().span(at.i(), next - 1);
        Block block = new Block.Distribution(span, at.span(), counted.isPresent(), head, items, lost, List.of());
        return Optional.of(new Placed(code(), place(at), block, next));
    }

    /** The label, with what the editor says of its words. */
    private static Inline label(LineCursor at) {
        boolean plain = at.text().indexOf('[') < 0;
        return new Inline.Label(at.span(), at.span(), plain ? List.of() : at.read(Scope.APPARATUS));
    }

    private static int rowAfter(LineCursor at, Block.Distribution list) {
        int next = at.i() + 1;
        while (at.has(next) && at.rows().get(next).span().end() <= list.span().end()) {
            next++;
        }
        return next;
    }

    /** "2x Department" and more of the kind below a signature need no head. */
    private static Optional<Block.Distribution> shares(LineCursor at) {
        List<Block.Item> items = new ArrayList<>();
        int next = at.i();
        while (at.phase() == PaperPhase.CLOSING
                && at.has(next)
                && SHARE.matcher(at.rows().text(next)).matches()) {
            items.add(Recipient.numbered(at, at.rows().get(next).span()));
            next++;
        }
        Span head = Span.empty(at.span().start());
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(new Block.Distribution(
                        at.rows().span(at.i(), next - 1), head, false, List.of(), items, List.of(), List.of()));
    }

    /** The recipients below; gives the row after them. */
    private static int items(LineCursor at, boolean unnumbered, List<Block.Item> items) {
        int next = at.i() + 1;
        boolean dashed = false;
        while (at.has(next) && next < at.i() + MOST) {
            LineCursor row = at.at(next);
            if (NumberedCopies.isRow(at, next)) {
                items.addAll(NumberedCopies.items(at, next));
                next++;
            } else if (Recipient.isListed(row.text()) && !isDated(row)) {
                int end = wrapped(at, next);
                items.add(Recipient.numbered(at, at.rows().span(next, end - 1)));
                next = end;
            } else if (unnumbered && (isDashed(row) || isName(row) && !dashed && !isNumbered(items))) {
                // a list that has dashes or numbers ends where they end
                dashed |= isDashed(row);
                Recipient.line(at, row.span()).forEach(items::add);
                next++;
            } else {
                return next;
            }
        }
        return next;
    }

    private static boolean isNumbered(List<Block.Item> items) {
        return !items.isEmpty() && !items.get(items.size() - 1).n().isEmpty();
    }

    /** "Nº 131 - 14 March 1961": what stands behind the number is a day, and no recipient. */
    private static boolean isDated(LineCursor at) {
        return DateLine.firstDate(at)
                .filter(day -> day.span().end() == at.span().end())
                .map(day -> new Span(at.span().start(), day.span().start())
                        .of(at.rows().text()))
                .filter(before -> NUMBER.matcher(before).matches())
                .isPresent();
    }

    /** As many lines of names, with a dash or without, as copies were made. */
    private static int dashed(LineCursor at, int count, List<Block.Item> items) {
        int next = at.i() + 1;
        while (items.size() < count && at.has(next) && NamesBelow.isRecipient(at.at(next))) {
            items.add(Recipient.named(at, at.rows().get(next).span()));
            next++;
        }
        return next;
    }

    /** "Cde. A (1), Cde. B (1), file (1)": those who got the copies, in one line below the statement. */
    private static int runIn(LineCursor at, List<Block.Item> items) {
        if (at.has(at.i() + 1) && CopiesLine.areNames(at.rows().text(at.i() + 1))) {
            Span line = at.rows().get(at.i() + 1).span();
            NameList.split(at.rows().text(), line, ",;").forEach(name -> items.add(Recipient.named(at, name)));
        }
        return at.i() + (items.isEmpty() ? 1 : 2);
    }

    private static boolean isDashed(LineCursor at) {
        return at.text().length() <= NAME && at.row().blankBefore() == 0 && ItemMark.isBeforeWord(at.text());
    }

    /** A short line that is none of those which end a paper otherwise. */
    private static boolean isName(LineCursor at) {
        return at.phase() != PaperPhase.OPENING
                && at.text().length() <= NAME
                && at.row().blankBefore() < 2
                && !at.isProse()
                && (Character.isLetter(at.text().codePointAt(0))
                        || "\"“„".indexOf(at.text().charAt(0)) >= 0)
                && !at.text().endsWith(":")
                && !CopiesLine.isLabel(at.text())
                && !at.rows().isCopies(at.i())
                && CopiesStatement.of(at.text()).isEmpty()
                && !SignedBlock.isSigned(at)
                && !ProductionRule.isProduction(at)
                && !DateLine.isDateOnly(at);
    }

    private static void remark(LineCursor at, List<Block.Lost> lost) {
        int count = lost.stream().mapToInt(Block.Lost::count).sum();
        if (count > 0) {
            at.remarks()
                    .accept(Diagnostic.of(
                            Code.B390,
                            at.span(),
                            count + (count == 1 ? " item" : " items") + " of the distribution list can't be found."));
        }
    }

    /** The row after an item: a short line in small letters right below it goes on with it. */
    private static int wrapped(LineCursor at, int item) {
        int next = item + 1;
        while (at.has(next)
                && next < item + 3
                && at.rows().get(next).blankBefore() == 0
                && at.rows().text(next).length() < LONGEST
                && Character.isLowerCase(at.rows().text(next).codePointAt(0))
                && at.rows().text(next - 1).length() >= WRAPPED
                && !ProductionRule.isProduction(at.at(next))) {
            next++;
        }
        return next;
    }
}
