package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Quantity;
import org.opis.text.Span;

/** "[Page 170]", "(p. 1)", "-2-" alone on a line: a page begins. */
public final class PageMarkRule implements BlockRule {
    /** What a bracketed page mark says. */
    private static final String PAGE = "(?i)\\s?{page}\\s?(?:Nº|No\\.)?\\s?" + "(?<n>\\d{1,4}(?:ob|a|v|\\s?[rv]°)?|"
            + Quantity.WORD + ")(?:(?: of |\\s?/\\s?)(?:\\d{1,4}|" + Quantity.WORD + "))?\\s?";

    private static final String MARK = "[\\[(](?<inside>[^\\[\\]()]{2,40})[\\])]"
            + "|(?<bare>{page} (?:\\d{1,4}(?:(?: of |\\s?/\\s?)\\d{1,4})?|(?i:" + Quantity.WORD + " of " + Quantity.WORD
            + ")))|[-–—]\\s?(?<n>\\d{1,4})\\s?[-–—]"
            // the number that a releasing office stamps on each leaf
            + "|(?<stamp>1\\d-\\d{5})";
    /** The head of a telegram's next page: "PAGE 02 SEOUL 03688 …Z". */
    private static final Pattern HEAD = Pattern.compile("(?<page>PAGE (?<n>\\d{2}))(?:\\s[\\p{Lu}\\d .:/-]{3,80})");

    /** Capitals that blanks part from a number, or that number a volume. */
    private static final Pattern VOLUME = Pattern.compile(
            "(?<n>\\d{2,4})\\s{2,40}+(?=\\p{Lu}{2})[\\p{Lu}\\d ,.:'’&–-]{10,80}+"
                    + "|(?=\\p{Lu}{2})[\\p{Lu}\\d ,.:'’&–-]{10,80}?\\s{4,40}(?<m>\\d{2,4})"
                    + "|(?<k>\\d{3,4}) (?=\\p{Lu}{2})(?=.{0,60}\\b(?:VOLUME|ISSUES?|NO\\.) )[\\p{Lu}\\d ,.:'’&–/-]{10,80}+");

    private static final int LONGEST = 45;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** "[33]", "/7", "2/". */
    private static final Pattern ENCLOSED = Pattern.compile("(?=[\\[/]|\\d{1,3}/)[\\[/]?(?<n>\\d{1,3})[\\]/]?");

    @Override
    public Code code() {
        return Code.B355;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        return mark(at).<Block>map(m -> new Block.Lone(at.span(), m))
                .or(() -> head(at))
                .or(() ->
                        RunningHead.of(at, row -> isHead(at, row)).map(content -> new Block.Opener(at.span(), content)))
                .map(block -> new Placed(code(), Placement.ANY, block, at.i() + 1));
    }

    private static Optional<Block> head(LineCursor at) {
        Matcher head = HEAD.matcher(at.text());
        if (at.text().length() > 110 || !head.matches()) {
            return volume(at);
        }
        int start = at.span().start();
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.PageMark(new Span(start, start + head.end("page")), head.group("n")));
        content.addAll(at.read(new Span(start + head.end("page"), at.span().end()), Scope.NAMES));
        return Optional.of(new Block.Opener(at.span(), content));
    }

    /** "112          BULLETIN OF THE WORKING GROUP, NO. 9": the number of a page beside the title of the volume. */
    private static Optional<Block> volume(LineCursor at) {
        Matcher head = VOLUME.matcher(at.text());
        if (at.phase() != PaperPhase.RUNNING || at.text().length() > 110 || !head.matches()) {
            return Optional.empty();
        }
        String n = head.group("n") != null ? "n" : head.group("m") != null ? "m" : "k";
        int start = at.span().start();
        Span number = new Span(start + head.start(n), start + head.end(n));
        Inline mark = new Inline.PageMark(number, head.group(n));
        List<Inline> content = new ArrayList<>(at.read(new Span(start, number.start()), Scope.NAMES));
        content.add(mark);
        content.addAll(at.read(new Span(number.end(), at.span().end()), Scope.NAMES));
        return Optional.of(new Block.Opener(at.span(), content));
    }

    /** Whether the row is a page mark or the head of a page. */
    private static boolean isHead(LineCursor at, int row) {
        return row >= 0
                && at.has(row)
                && (mark(at.at(row)).isPresent()
                        || HEAD.matcher(at.rows().text(row)).matches());
    }

    /** What the inside of a bracket says if it names a page, its number as group n. */
    static Matcher page(String inside, Keywords keywords) {
        return keywords.pattern(PAGE).matcher(inside);
    }

    /** The mark that the row is. */
    public static Optional<Inline> mark(LineCursor at) {
        if (at.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (isBare(at) || isNumber(at, at.i()) && PageSeries.has(at)) {
            return Optional.of(new Inline.PageMark(at.span(), at.text()));
        }
        Matcher enclosed = ENCLOSED.matcher(at.text());
        if (enclosed.matches() && isApart(at, enclosed.group("n"))) {
            return Optional.of(new Inline.PageMark(at.span(), enclosed.group("n")));
        }
        Keywords keywords = at.context().keywords();
        Matcher mark = keywords.pattern(MARK).matcher(at.text());
        if (!mark.matches()) {
            return Optional.empty();
        }
        String inside = mark.group("inside") == null ? mark.group("bare") : mark.group("inside");
        Matcher page = page(inside == null ? "" : inside, keywords);
        Optional<String> n = inside == null
                ? Optional.of(mark.group("n") == null ? mark.group("stamp") : mark.group("n"))
                : page.matches() ? Optional.of(page.group("n")) : Optional.empty();
        return n.map(number -> new Inline.PageMark(at.span(), number));
    }

    /** A number in brackets or strokes between paragraphs; that of a note is none. */
    private static boolean isApart(LineCursor at, String n) {
        return at.phase() == PaperPhase.RUNNING
                && at.i() > 0
                && at.row().blankBefore() > 0
                && at.has(at.i() + 1)
                && at.rows().get(at.i() + 1).blankBefore() > 0
                && !at.context().notes().has(n)
                && !ENCLOSED.matcher(at.rows().text(at.i() - 1)).matches()
                && !ENCLOSED.matcher(at.rows().text(at.i() + 1)).matches();
    }

    /** A number alone amid running text; a column of numbers is a table. */
    private static boolean isBare(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && isNumber(at, at.i())
                && at.i() > 0
                && at.has(at.i() + 1)
                && !isNumber(at, at.i() - 1)
                && !isNumber(at, at.i() + 1)
                && PageSeries.isText(at.rows().text(at.i() - 1))
                && (at.text().length() > 1 || PageSeries.isText(at.rows().text(at.i() + 1)));
    }

    private static boolean isNumber(LineCursor at, int row) {
        return NUMBER.matcher(at.rows().text(row)).matches();
    }
}
