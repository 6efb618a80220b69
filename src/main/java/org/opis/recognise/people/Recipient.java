package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.NameList;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.Quantity;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** One recipient of copies: "1 - to Cde. A", "Nº 2 to file", "2x Department", "A - 2", "A (2)". */
public final class Recipient {
    private static final String ONE = "\\d{1,3}(?:st|nd|rd|th)?";
    /** "1-3", "1 to 3", "4, 5", "4 and 5". */
    private static final String COPIES =
            ONE + "(?:\\s?(?:[-–,&]|\\b(?:to|through|and)\\b)\\s?" + ONE + "(?![\\p{L}\\d])){0,5}";

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[*•-]\\s?)?(?<n>(?:(?:Cop(?:y|ies)\\s)?(?:Nº|N°|№|[Nn]os?\\.?|[Nn]rs?\\.|#)\\s?|(?:Cop(?:y|ies)|Exs?\\.)\\s)?(?<copies>"
                    + COPIES + ")(?:\\s[Cc]op(?:y|ies))?|Original|Orig\\.|Top copy)"
                    + "(?:(?<times>\\s?[x×])\\s|\\s?[-–—:]\\s?|[.)]\\s+|\\s(?=(?:to|for)\\s))(?<to>\\S.{1,200})",
            Pattern.DOTALL);
    /** In a list a range may stand before its recipient with a blank alone. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<n>(?<copies>\\d{1,3}[-–]\\d{1,3}))(?<times>(?!))?\\s(?<to>\\p{L}.{0,100})", Pattern.DOTALL);

    /** Behind the word for a copy, too: "Ex. 1 Comr. A". */
    private static final Pattern WORDED = Pattern.compile(
            "(?<n>(?:Cop(?:y|ies)|Exs?\\.)\\s(?<copies>" + COPIES + "))(?<times>(?!))?\\s(?<to>[\\p{Lu}\\[].{1,100})",
            Pattern.DOTALL);

    /** "1st copy  General A", "4th, 5th copies  the Staff". */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?<n>(?<copies>" + COPIES + ")\\s[Cc]op(?:y|ies))(?<times>(?!))?\\s+(?<to>[\\p{Lu}\\[“\"].{1,100})",
            Pattern.DOTALL);

    /** "two for Centre", "1 copy for file": how many, and for whom. */
    private static final Pattern GIVEN = Pattern.compile("(?:\\d{1,2}(?=\\scop)|" + Quantity.WORD
            + ")(?:\\scop(?:y|ies))?\\s(?:for|to)\\s(?:the\\s)?\\p{L}[^.:;]{1,60}");

    /** "(i) The High Commissioner": below a label. */
    private static final Pattern ENUMERATED = Pattern.compile(
            "(?<n>\\((?:[ivx]{1,4}|[a-h]|\\d{1,2})\\))(?<times>(?!))?\\s+(?<to>\\p{Lu}.{1,150})(?<copies>(?!))?");

    /** "a) to the Ministry": below a statement of copies. */
    private static final Pattern LETTERED =
            Pattern.compile("(?<n>\\p{Ll}\\))(?<times>(?!))?\\s(?<to>(?:to|for)\\s\\S.{1,100})(?<copies>(?!))?");

    private static final Pattern SHARE = Pattern.compile(
            "(?:(?<!\\d)\\s?[-–—]\\s?|\\s?\\(|:\\s)(\\d{1,2}(?:\\s(?:cop(?:y|ies)|exs?\\.))?)\\)?[,;.]?$");
    /** "Centre: 2 copies": below a statement of copies. */
    private static final Pattern SHARED =
            Pattern.compile("\\p{Lu}[^:]{1,60}(?:\\s[-–—]|:)\\s\\d{1,2}\\s(?:cop(?:y|ies)|exs?\\.)[,;.]?");
    /** "2 copies for file": within a list. */
    private static final Pattern AMOUNT = Pattern.compile("(?<n>\\d{1,2}(?=\\scop|\\s?[x×])|" + Quantity.WORD
            + ")(?:(?:\\scop(?:y|ies))?\\s(?:for|to)(?:\\sthe)?|\\s?[x×])\\s");

    /** What he is to do with it, how he gets it: "(for execution)", "(BY BAG ONLY)". */
    private static final Pattern REMARK = Pattern.compile(
            "\\s(?<remark>\\((?:\\p{Ll}[^()\\n]{1,60}|[\\p{Lu} ]{5,60})\\)|[–—-]\\s(?:all|entire|whole|points?|pp?\\.|items?|paras?\\.?)\\b[^,;\\n]{0,40})[,;.]?$");

    private static final int LONGEST = 100;

    private Recipient() {}

    static boolean isNumbered(String line) {
        return line.length() <= 200 && NUMBERED.matcher(line).matches();
    }

    /** Whether a line below a statement of copies, or below such an item, is one. */
    public static boolean isListed(String line) {
        return isNumbered(line)
                || line.length() <= LONGEST
                        && Stream.of(WORDED, SHARED, LETTERED, ORDINAL, GIVEN, ENUMERATED)
                                .anyMatch(p -> p.matcher(line).matches())
                || line.length() <= LONGEST && RANGE.matcher(line).matches() && !Prose.is(line);
    }

    /**
     * The item of a line that {@link #isListed}: the numbers are those of copies; with an x the number is that of his
     * copies.
     */
    public static Block.Item numbered(LineCursor at, Span span) {
        String line = span.of(at.rows().text());
        if (GIVEN.matcher(line).matches()) {
            return named(at, span);
        }
        Matcher item = Stream.of(RANGE, WORDED, ORDINAL, LETTERED, ENUMERATED, NUMBERED)
                .map(p -> p.matcher(line))
                .filter(m -> m.pattern() == NUMBERED || m.matches())
                .findFirst()
                .orElseThrow();
        if (!item.reset().lookingAt()) {
            // a control character or a break within the number: a recipient all the same
            return named(at, span);
        }
        int start = span.start();
        List<Inline> named = names(at, new Span(start + item.start("to"), span.end()));
        String copies = item.group("copies");
        Span number = new Span(start + item.start("n"), start + item.end("n"));
        if (item.pattern() == LETTERED || item.pattern() == ENUMERATED) {
            return new Block.Item(span, item.group("n").replaceAll("[()]", ""), number, named);
        }
        if (copies != null && item.group("times") == null) {
            return new Block.Item(span, CopyNumbers.of(copies), number, named);
        }
        List<Inline> content = new ArrayList<>();
        Span amount = copies == null ? number : new Span(number.start(), start + item.end("times"));
        content.add(new Inline.Amount(
                amount, copies == null ? 1 : Quantity.number(copies).orElse(1)));
        content.addAll(named);
        return new Block.Item(span, "", Span.empty(start), content);
    }

    /** Whom a line names, known or not. */
    private static List<Inline> names(LineCursor at, Span span) {
        return UnlistedNames.several(at.rows().text(), span, at.read(span, Scope.EDITOR));
    }

    /** Those whom one line names: several where each has a title or an office before his name. */
    public static Stream<Block.Item> line(LineCursor at, Span line) {
        String text = at.rows().text();
        List<Span> all = NameList.split(text, line, ",;");
        boolean titled = all.stream().allMatch(name -> PersonPhrase.of(text, UnlistedNames.head(text, name))
                .filter(person -> !person.role().isEmpty())
                .isPresent());
        return (titled ? all : List.of(line)).stream().map(name -> named(at, name));
    }

    /** A recipient without a number, and how many copies he gets. */
    public static Block.Item named(LineCursor at, Span span) {
        Matcher share = SHARE.matcher(span.of(at.rows().text()));
        boolean shared = share.find();
        int end = shared ? span.start() + share.start() : span.end();
        Matcher amount = AMOUNT.matcher(span.of(at.rows().text()));
        List<Inline> content = new ArrayList<>();
        int start = span.start();
        if (amount.lookingAt()) {
            start += amount.end();
            content.add(new Inline.Amount(
                    new Span(span.start(), start - 1),
                    Quantity.number(amount.group("n")).orElse(0)));
        }
        Matcher remark = REMARK.matcher(new Span(start, end).of(at.rows().text()));
        boolean told = !shared && remark.find();
        content.addAll(names(at, new Span(start, told ? start + remark.start() : end)));
        if (told) {
            Span said = new Span(start + remark.start("remark"), start + remark.end("remark"));
            content.add(new Inline.Label(said, said));
        }
        if (shared) {
            Span count = new Span(span.start() + share.start(1), span.start() + share.end(1));
            content.add(new Inline.Amount(
                    count,
                    Quantity.number(share.group(1).replaceFirst("\\D.*", "")).orElse(0)));
        }
        return new Block.Item(span, "", Span.empty(span.start()), content);
    }
}
