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
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.name.OrgPhrase;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.people.Agencies;
import org.opis.recognise.people.Recipient;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** "Five copies printed - vp / 1 - to Cde. …", "CC: / 2x Department": how many copies were made, and who got them. */
public final class DistributionRule implements BlockRule {
    private static final Pattern LABEL = Pattern.compile(
            "(?i:cc|copies|cop(?:y|ies) (?:sent )?to|distributions?|distribution list|distributed to|received by|recipients|sent to)\\s?:?");
    /** Whatever was done with the paper to those whom the lines below name: "Shown to:". */
    private static final Pattern SAID =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,11}(?:\\s\\p{Ll}{2,11}){0,2}\\s(?:to|for)\\s?:");

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}\\s?[x×]\\s\\p{Lu}.{2,120}");
    private static final Pattern NUMBER = Pattern.compile("(?:Nº|N°|№|No\\.|#)\\s?\\d{1,6}\\s?[-–—]\\s?");
    private static final Pattern DASHED = Pattern.compile("[-–—*•]\\s*\\p{L}");
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
        Optional<CopiesStatement> counted = CopiesStatement.of(at.text());
        boolean labelled = at.text().length() < 40 && LABEL.matcher(at.text()).matches();
        if (counted.isEmpty() && !labelled) {
            return Agencies.of(at)
                    .or(() -> shares(at))
                    .or(() -> said(at))
                    .map(list -> new Placed(
                            code(),
                            place(at),
                            list,
                            at.i() + list.items().size() + (list.head().isEmpty() ? 0 : 1)));
        }
        List<Block.Item> items = new ArrayList<>();
        boolean open = at.text().endsWith(":")
                || at.text().endsWith(" for")
                || at.text().endsWith(" to");
        int next = items(at, labelled && at.text().endsWith(":"), items);
        if (items.isEmpty() && counted.isPresent() && open) {
            next = dashed(at, counted.get().count(), items);
        }
        boolean alone = counted.filter(c -> c.standsAlone() || at.phase() == PaperPhase.CLOSING && !c.isBare())
                .isPresent();
        if (items.isEmpty() && !alone) {
            return Optional.empty();
        }
        List<Inline> head = counted.map(c -> c.content(at.span().start()))
                .orElseGet(() -> List.of(new Inline.Label(at.span(), at.span())));
        List<Block.Lost> lost =
                MissingItems.between(items, counted.map(CopiesStatement::count).orElse(0));
        remark(at, lost);
        Span span = at.rows().span(at.i(), next - 1);
        Block block = new Block.Distribution(span, at.span(), counted.isPresent(), head, items, lost, List.of());
        return Optional.of(new Placed(code(), place(at), block, next));
    }

    /** A label of that shape at the end of a paper, and as many lines below it as name somebody; two at least. */
    private static Optional<Block.Distribution> said(LineCursor at) {
        List<Block.Item> items = new ArrayList<>();
        boolean end = at.phase() == PaperPhase.CLOSING || at.isTail();
        int next = at.i() + 1;
        while (end
                && SAID.matcher(at.text()).matches()
                && items.size() < MOST
                && at.has(next)
                && isRecipient(at.at(next))) {
            items.add(Recipient.named(at, at.rows().get(next).span()));
            next++;
        }
        List<Inline> label = List.of(new Inline.Label(at.span(), at.span()));
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(new Block.Distribution(
                        at.rows().span(at.i(), next - 1), at.span(), false, label, items, List.of(), List.of()));
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
            if (Recipient.isListed(row.text()) && !isDated(row)) {
                int end = wrapped(at, next);
                items.add(Recipient.numbered(at, at.rows().span(next, end - 1)));
                next = end;
            } else if (unnumbered && (isDashed(row) || isName(row) && !dashed)) {
                // a list that has dashes ends where they end
                dashed |= isDashed(row);
                items.add(Recipient.named(at, row.span()));
                next++;
            } else {
                return next;
            }
        }
        return next;
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
        while (items.size() < count && at.has(next) && isRecipient(at.at(next))) {
            items.add(Recipient.named(at, at.rows().get(next).span()));
            next++;
        }
        return next;
    }

    private static boolean isRecipient(LineCursor at) {
        String line = at.text();
        Span name = UnlistedNames.head(at.rows().text(), at.span());
        return line.length() <= NAME
                && at.row().blankBefore() < 2
                && !at.isProse()
                && (DASHED.matcher(line).lookingAt()
                        || PersonPhrase.of(at.rows().text(), name).isPresent()
                        || OrgPhrase.of(at.rows().text(), name).isPresent());
    }

    private static boolean isDashed(LineCursor at) {
        return at.text().length() <= NAME
                && at.row().blankBefore() == 0
                && DASHED.matcher(at.text()).lookingAt();
    }

    /** A short line that is none of those which end a paper otherwise. */
    private static boolean isName(LineCursor at) {
        return at.phase() != PaperPhase.OPENING
                && at.text().length() <= NAME
                && at.row().blankBefore() < 2
                && !at.isProse()
                && Character.isLetter(at.text().codePointAt(0))
                && !at.text().endsWith(":")
                && !LABEL.matcher(at.text()).matches()
                && !CopiesLine.is(at.text())
                && CopiesStatement.of(at.text()).isEmpty()
                && !SignedRule.isSigned(at)
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
