package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
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
 * @param next the row after it
 */
public record DistributionLine(Matcher line, int next) {
    private static final int LONGEST = 500;
    private static final int LONGEST_ITEM = 70;
    private static final int ROWS = 4;
    private static final String COPIES = "(?<measure>(?<count>\\p{L}{3,9}|\\d{1,3})\\s(?:copies|copy))";
    private static final String TAIL = "(?<tail>[.;]?(?:\\s?\\(\\d{1,3}\\)|\\[\\d{1,3}])?)";

    private static final Pattern NAMES = Pattern.compile(
            "(?<head>(?:(?i:distribution)(?:\\s[Ll]ist)?(?:\\s?[-–—]?\\s?\\(?" + COPIES + "\\)?)?"
                    + "|Copies(?:\\s(?:sent\\s)?to)?|Copy\\sto|CC|cc|Cc|Sent to|Received by|Distributed to)\\s?:)\\s+(?<items>\\S.*?)"
                    + TAIL,
            Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<head>" + COPIES + "\\b[^.;\\n]{0,30}[.;:])\\s+" + "(?<items>(?:Nº|N°|№|No\\.)\\s?\\d.*?)(?<tail>)");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<head>" + COPIES
                    + "\\s(?:for|to)\\s(?:the\\s)?(?:[Cc]des?\\.|[Cc]omrades?|cc?\\.)\\s)(?<items>\\p{Lu}.*?)" + TAIL,
            Pattern.DOTALL);
    /** The offices that got a telegram, after the hour at which it was ready. */
    private static final Pattern PROCESSED = Pattern.compile(
            "(?<head>(?:Processed|Distributed|Deciphered|Forwarded|Delivered)\\s?:[^,\\n]{0,60}?\\d{1,2}[:.]\\d{2}\\s)"
                    + "(?<items>\\p{Lu}[^,]{0,60}(?:,\\s[^,]{1,60})+?)(?<tail>\\.?)");
    /** The divisions of a ministry by their letters. */
    private static final Pattern CODES = Pattern.compile(
            "(?<head>)(?<items>(?:\\p{Lu}\\p{L}{1,4}|\\p{Lu}{2,9})(?:\\s?/\\s?(?:\\p{Lu}\\p{L}{1,4}|\\p{Lu}{2,9})){2,20})(?<tail>(?:/(?<file>\\d[\\d.()hH]{1,11}))?\\.?)");

    /** Below a signature: who got the paper in the office it came to. */
    private static final Pattern RECEIVED = Pattern.compile(
            "(?<head>(?:Received|Seen|Read) by\\s?:)\\s+(?<items>\\p{Lu}[^\\d]*?)(?<tail>\\.?)", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("(?:to |the )*(?:files?|archives?|case)\\b|a/a\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:Nº|N°|№|No\\.)\\s?\\d{1,3}(?=\\s)");

    public static boolean is(String line) {
        return matcher(line, List.of(NAMES, NUMBERED)).isPresent();
    }

    /** The list that begins with the row. */
    static Optional<DistributionLine> of(LineCursor at) {
        List<Pattern> patterns =
                switch (at.phase()) {
                    case OPENING -> List.of(NAMES, NUMBERED, ADDRESSED, PROCESSED, CODES);
                    case RUNNING -> at.isTail() ? List.of(NAMES, NUMBERED, ADDRESSED) : List.of(ADDRESSED);
                    case CLOSING -> List.of(NAMES, NUMBERED, ADDRESSED, RECEIVED);
                };
        int next = at.i() + 1;
        while (next < at.i() + ROWS && at.has(next) && goesOn(at, next)) {
            next++;
        }
        int end = next;
        return matcher(at.rows().span(at.i(), next - 1).of(at.rows().text()), patterns)
                .map(m -> new DistributionLine(m, end));
    }

    /** After a comma at the end of a line the names go on below. */
    private static boolean goesOn(LineCursor at, int next) {
        return at.rows().text(next - 1).endsWith(",")
                && at.rows().get(next).blankBefore() < 2
                && !Prose.is(at.rows().text(next));
    }

    private static Optional<Matcher> matcher(String line, List<Pattern> patterns) {
        return line.length() > LONGEST
                ? Optional.empty()
                : patterns.stream()
                        .map(p -> p.matcher(line))
                        .filter(Matcher::matches)
                        .filter(m -> !isCounted(m)
                                || Quantity.number(m.group("count")).isPresent())
                        .filter(m -> m.pattern() == NUMBERED || areNames(line, m))
                        .findFirst();
    }

    private static boolean isCounted(Matcher line) {
        return !Set.of(PROCESSED, CODES, RECEIVED).contains(line.pattern()) && line.group("count") != null;
    }

    /** Short items, and more than one unless the label leaves no doubt. */
    private static boolean areNames(String line, Matcher matcher) {
        List<Span> items = split(line, matcher, 0);
        boolean several = items.size() > 1
                || !matcher.group("head").startsWith("Copies:")
                        && !matcher.group("head").matches("(?:Sent|Received|Distributed).*");
        return several && items.stream().allMatch(i -> i.length() <= LONGEST_ITEM && isRecipient(i.of(line)));
    }

    /** A name, or the file where a copy stays. */
    private static boolean isRecipient(String item) {
        String name = item.startsWith("and ") ? item.substring(4) : item;
        return !Prose.is(item)
                && (!Character.isLowerCase(name.codePointAt(0))
                        || FILE.matcher(name).lookingAt());
    }

    private static List<Span> split(String text, Matcher line, int start) {
        Span items = new Span(start + line.start("items"), start + line.end("items"));
        return Recipient.split(text, items, line.pattern() == CODES ? "/" : ",;");
    }

    Block.Distribution read(LineCursor at) {
        int start = at.span().start();
        Span span = new Span(start, start + line.end());
        Span head = Blank.strip(at.rows().text(), new Span(start, start + line.end("head")));
        boolean counted = isCounted(line) && line.pattern() != ADDRESSED;
        Span tail = new Span(start + line.start("tail"), span.end());
        return new Block.Distribution(
                span,
                head,
                counted,
                head(at, head),
                line.pattern() == NUMBERED ? numbered(at) : names(at),
                List.of(),
                tail(at, tail));
    }

    /** The number of the file that stands behind the offices. */
    private List<Inline> tail(LineCursor at, Span tail) {
        if (line.pattern() != CODES || line.group("file") == null) {
            return at.read(tail, Scope.PROSE);
        }
        int start = at.span().start();
        Span file = new Span(start + line.start("file"), start + line.end("file"));
        return List.of(new Inline.Number(file, NumberType.FILE, DateValue.NONE, List.of(), Certainty.MEDIUM));
    }

    private List<Inline> head(LineCursor at, Span head) {
        if (isCounted(line)) {
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
        return split(at.rows().text(), line, at.span().start()).stream()
                .map(i -> line.pattern() == CODES
                        ? new Block.Item(i, "", Span.empty(i.start()), List.of())
                        : Recipient.named(at, i))
                .toList();
    }

    private List<Block.Item> numbered(LineCursor at) {
        List<Block.Item> items = new ArrayList<>();
        Matcher number = NUMBER.matcher(line.group());
        for (boolean found = number.find(line.start("items")); found; ) {
            int first = number.start();
            found = number.find();
            int start = at.span().start();
            Span item = new Span(start + first, start + (found ? number.start() : line.end()));
            items.add(Recipient.numbered(at, Blank.strip(at.rows().text(), item)));
        }
        return items;
    }
}
