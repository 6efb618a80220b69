package org.opis.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The forms of a line that says who got copies: a head, items, and what stands behind them. */
public final class CopiesLine {
    private static final int LONGEST = 500;
    private static final int LONGEST_ITEM = 70;
    private static final String COPIES =
            "(?<measure>\\b(?<count>(?i:" + Quantity.WORD + ")|\\d{1,3})\\s(?:copies|copy))";
    /** How many copies there are in all may stand behind the list. */
    private static final String TAIL =
            "(?<tail>(?:[.;,]\\s(?:\\d{1,3}\\s(?:copies|cop\\.|cps?\\.|exs?\\.)(?!\\s(?:for|to)\\b).{0,120}|[Tt]otal[^;,.]{0,40}\\d{1,3}\\.?))|[.;]?(?:\\s?\\(\\d{1,3}\\)|\\[\\d{1,3}])?)";

    /** A label that {@link CopiesLead} knows, how many there are, the day on which they were sent. */
    public static final Pattern NAMES = Pattern.compile(
            "(?<head>(?<lead>\\p{L}[^:\\n]{1,70}?)(?:\\s?[-–—]?\\s?\\(?" + COPIES
                    + "\\)?)?\\s?:[-–—]?(?<to>\\s\\d[\\d./]{4,9}\\sto(?=\\s))?)\\s+(?<items>\\S.*?)" + TAIL,
            Pattern.DOTALL);

    public static final Pattern ADDRESSED = Pattern.compile(
            "(?<head>" + COPIES
                    + "\\s(?:for|to)\\s(?:the\\s)?(?:[Cc]des?\\.|[Cc]omrades?|cc?\\.)\\s)(?<items>\\p{Lu}.*?)" + TAIL,
            Pattern.DOTALL);
    /** The offices that got a telegram, after the hour at which it was ready. */
    public static final Pattern PROCESSED = Pattern.compile(
            "(?<head>(?:Processed|Distributed|Deciphered|Forwarded|Delivered)\\s?:[^,\\n]{0,60}?\\d{1,2}[:.]\\d{2}\\s)"
                    + "(?<items>\\p{Lu}[^,]{0,60}(?:,\\s[^,]{1,60})+?)(?<tail>\\.?)");
    /** The divisions of a ministry by their letters. */
    public static final Pattern CODES = Pattern.compile(
            "(?<head>)(?<items>(?:\\p{Lu}\\p{L}{1,4}|\\p{Lu}{2,9})(?:\\s?/\\s?(?:\\p{Lu}\\p{L}{1,4}|\\p{Lu}{2,9})){2,20})(?<tail>(?:/(?<file>\\d[\\d.()hH]{1,11}))?\\.?)");

    private static final String CODE = "\\p{Lu}{1,5}-\\d{2}";
    private static final String FORM_TAIL = "(?<tail>(?:\\s+/\\d{1,4}(?:\\s\\p{Lu})?)?)";
    /** "ACTION: WH 8", "INFO OCT-01 NSC-10 /051 W": on the form of a cable, who is to act and who is to know. */
    public static final Pattern WIRED =
            Pattern.compile("(?<head>(?:ACTION|INFO|Action|Info)\\s?:\\s|(?:ACTION|INFO)\\s+(?=" + CODE
                    + "|AMEMBASSY|USMISSION|AMCONSUL))\\s*(?<items>[\\p{Lu}\\d][\\p{L}\\d ,/.&-]*?)" + FORM_TAIL);
    /** The codes go on in the next line. */
    public static final Pattern WIRE_CODES =
            Pattern.compile("(?<head>)(?<items>" + CODE + "(?:\\s+" + CODE + "){1,20})" + FORM_TAIL);

    /** Without a colon: "Copy to the Ministry of Posts.". */
    public static final Pattern BARE = Pattern.compile(
            "(?<head>Cop(?:y|ies)(?:\\s\\p{Ll}{2,9}){0,3}\\sto\\s)(?:the\\s)?(?<items>\\p{Lu}.{2,90}?)(?<tail>\\.?)");
    /** "cc Comrade Chairman", with more of them below. */
    public static final Pattern CARBON =
            Pattern.compile("(?<head>(?:[Cc]\\.\\s?[Cc]\\.|[Cc]c)\\s)(?<items>\\p{Lu}[^:]{2,90}?)(?<tail>\\.?)");
    /** "Communicated to London, Rome and Vienna.": what was done with the paper, in a whole sentence. */
    public static final Pattern DONE = Pattern.compile(
            "(?<head>(?<lead>\\p{Lu}\\p{L}+(?:\\s\\p{Ll}+){0,3}\\s(?:to|for))(?<to>(?!))?\\s)(?<items>\\p{Lu}.{2,200}?)(?<tail>\\.?)");
    /** "To Cdes. A, B - all; C - point 2.": over an extract, who gets which part of it. */
    public static final Pattern DIRECTED = Pattern.compile(
            "(?<head>To\\s(?:the\\s)?(?:Cdes\\.|[Cc]omrades)\\s)(?<items>\\p{Lu}(?=[^:]{0,400}\\s[-–—]\\s(?:all|entire|points?|p\\.|items?)\\b)[^:]{2,400}?)(?<tail>\\.?)",
            Pattern.DOTALL);
    /** At the end of a paper those to whom it went. */
    public static final Pattern AT_END =
            Pattern.compile("(?<head>(?:To|For)\\s?:)\\s+(?<items>\\S.*?)" + TAIL, Pattern.DOTALL);

    /** Below a signature: who got the paper in the office it came to. */
    public static final Pattern RECEIVED = Pattern.compile(
            "(?<head>(?:Received|Seen|Read) by\\s?:)\\s+(?<items>\\p{Lu}[^\\d]*?)(?<tail>\\.?)", Pattern.DOTALL);

    private static final Pattern COUNTED = Pattern.compile(COPIES + "\\b[^.;\\n]{0,30}[.;:]");
    /** "Goes to:": what is done for somebody. */
    private static final Pattern AIMED = Pattern.compile("\\p{Lu}\\p{L}+(?:\\s\\p{Ll}+){0,3}\\s(?:to|for)\\s?:");

    private static final Pattern SHARED =
            Pattern.compile("\\(\\d{1,2}\\)[,;.]?$|\\s[-–—]\\s?\\d{1,2}[,;.]?$|(?:^|\\s)a/a\\.?$");
    /** "the Minister – the War Office, Second Bureau – file" */
    private static final Pattern DASHES = Pattern.compile("\\s[–—-]\\s(?=\\p{L})");
    /** "2 x Department": the comma before another number ends one recipient. */
    private static final Pattern TIMES = Pattern.compile("(?:^|,\\s)(?=\\d{1,2}\\s?[x×]\\s)");

    private static final Pattern MARK = Pattern.compile("[,;]$");
    private static final Pattern SLASHED = Pattern.compile("\\p{Lu}\\p{L}{1,8}(?:\\s?/\\s?\\p{Lu}\\p{L}{1,8})+");
    private static final Pattern COLON = Pattern.compile("\\s?:\\s?(?:[-–—]|\\*{1,3})?$");
    private static final Pattern CODES_ALONE = Pattern.compile(CODE + "(?:\\s+" + CODE + ")*");
    /** What may stand before a name in the list. */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:(?:and|also|the|to|(?:for|by) \\p{Ll}{2,12}(?: \\p{Ll}{2,12})?|\\d{1,3} cop(?:y|ies) (?:for|to)|\\d{1,3}\\s?[x×]) )*");

    private static final Pattern TITLE = Pattern.compile("\\p{Ll}{1,5}\\.? \\p{Lu}");
    private static final Pattern FILE = Pattern.compile("a/a\\b|(?:to |the )*(?<word>\\p{Ll}+)\\b");
    private static final WordSet FILES = WordSet.of("file-word");
    private static final String COLUMN = "[^,;\\s](?:\\s?[^,;\\s]){0,39}+";
    /** Columns of names without a mark between. */
    private static final Pattern COLUMNS = Pattern.compile(COLUMN + "(?:\\s{2,}" + COLUMN + "){2,}");

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    private CopiesLine() {}

    /** Whether the line alone says so, wherever it stands. */
    public static boolean is(String line) {
        return matcher(line, List.of(NAMES)).isPresent()
                || numbered(line, new Span(0, line.length())).isPresent();
    }

    /** Copies by their numbers in one row, if what stands before them or the numbers themselves say that they are copies. */
    public static Optional<NumberRow> numbered(String text, Span row) {
        return NumberRow.any(text, row)
                .filter(found -> COUNTED.matcher(found.head().of(text)).matches())
                .or(() -> NumberRow.of(text, row).filter(found -> isOfCopies(text, found)));
    }

    private static boolean isOfCopies(String text, NumberRow row) {
        String head = row.head().of(text);
        return head.isEmpty()
                ? Character.isUpperCase(row.items().get(0).of(text).codePointAt(0))
                : isLabel(head) || AIMED.matcher(head).matches();
    }

    public static Optional<Matcher> matcher(String line, List<Pattern> patterns) {
        return line.length() > LONGEST
                ? Optional.empty()
                : patterns.stream()
                        .map(p -> p.matcher(line))
                        .filter(Matcher::matches)
                        .filter(m -> m.pattern() != NAMES && m.pattern() != DONE || isLed(m))
                        .filter(m -> !isCounted(m)
                                || Quantity.number(m.group("count")).isPresent())
                        .filter(m -> areNames(line, m))
                        .filter(m -> m.pattern() != DONE || split(line, m, 0).size() > 2)
                        .findFirst();
    }

    private static boolean isLed(Matcher line) {
        return CopiesLead.is(line.group("to") == null ? line.group("lead") : line.group("lead") + " to");
    }

    /** Whether its label says by a noun who got one. */
    public static boolean isNoun(Matcher line) {
        return line.pattern() == NAMES && CopiesLead.isNoun(line.group("lead"));
    }

    /** Whether {@code line}, with its colon or without, is the label of a list that stands below. */
    public static boolean isLabel(String line) {
        return line.length() <= LONGEST_ITEM
                && CopiesLead.is(COLON.matcher(line).replaceFirst(""));
    }

    public static boolean isCounted(Matcher line) {
        return !Set.of(PROCESSED, CODES, RECEIVED, DONE, AT_END, BARE, CARBON, WIRED, WIRE_CODES, DIRECTED)
                        .contains(line.pattern())
                && line.group("count") != null;
    }

    /** Whether its items are the letters of offices. */
    public static boolean isCode(Matcher line) {
        return Set.of(CODES, WIRED, WIRE_CODES).contains(line.pattern());
    }

    /** Short items, and more than one unless the label leaves no doubt. */
    private static boolean areNames(String line, Matcher matcher) {
        List<Span> items = split(line, matcher, 0);
        if (matcher.pattern() == WIRED || matcher.pattern() == WIRE_CODES) {
            return items.stream().allMatch(i -> i.length() <= LONGEST_ITEM);
        }
        boolean several = items.size() > 1
                || matcher.pattern() != NAMES
                        && !matcher.group("head").matches("(?:Sent|Received|Seen|Read|To|For)\\b.*")
                || isNoun(matcher)
                || SHARED.matcher(items.get(0).of(line)).find();
        return several && items.stream().allMatch(i -> i.length() <= LONGEST_ITEM && isRecipient(i.of(line)));
    }

    /** Whether the line is nothing but names, two at least, each with the number of his copies or a title. */
    public static boolean areNames(String line) {
        List<Span> items = NameList.split(line, new Span(0, line.length()), ",;");
        return line.length() <= LONGEST
                && items.size() > 1
                && items.stream()
                        .allMatch(i -> i.length() <= LONGEST_ITEM
                                && isRecipient(i.of(line))
                                && SHARED.matcher(i.of(line)).find());
    }

    /** A name, or the file where a copy stays. */
    private static boolean isRecipient(String item) {
        String name = BEFORE_NAME.matcher(item).replaceFirst("");
        return !Prose.is(MARK.matcher(item).replaceFirst(""))
                && !name.isEmpty()
                && (TIMES.matcher(item).lookingAt()
                        || !Character.isLowerCase(name.codePointAt(0))
                        || TITLE.matcher(name).lookingAt()
                        || isFile(name));
    }

    private static boolean isFile(String name) {
        Matcher file = FILE.matcher(name);
        return file.lookingAt() && (file.group("word") == null || FILES.has(file.group("word")));
    }

    public static List<Span> split(String text, Matcher line, int start) {
        Span items = new Span(start + line.start("items"), start + line.end("items"));
        if (CODES_ALONE.matcher(items.of(text)).matches()) {
            return Pattern.compile("\\S+")
                    .matcher(items.of(text))
                    .results()
                    .map(code -> new Span(items.start() + code.start(), items.start() + code.end()))
                    .toList();
        }
        if (TIMES.matcher(items.of(text)).lookingAt()) {
            return timed(text, items);
        }
        if (COLUMNS.matcher(items.of(text)).matches()) {
            return parted(text, items, BLANKS);
        }
        List<Span> dashed = parted(text, items, DASHES);
        if (dashed.size() > 2) {
            return dashed;
        }
        boolean codes =
                line.pattern() == CODES || SLASHED.matcher(items.of(text)).matches();
        List<Span> parts = NameList.split(text, items, ";");
        // where semicolons part most of them, a comma stands within one
        boolean semicolons =
                parts.size() * 2 > NameList.split(text, items, ",;").size() + 1;
        return codes || !semicolons ? NameList.split(text, items, codes ? "/" : ",;") : parts;
    }

    /** A mark between items stands in the one before it: text between items of a list is not TEI. */
    private static List<Span> parted(String text, Span items, Pattern mark) {
        List<Span> all = new ArrayList<>();
        Matcher next = mark.matcher(text).region(items.start(), items.end());
        int from = items.start();
        while (next.find()) {
            all.add(Blank.strip(text, new Span(from, next.end())));
            from = next.end();
        }
        all.add(Blank.strip(text, new Span(from, items.end())));
        return all;
    }

    private static List<Span> timed(String text, Span items) {
        List<Span> all = new ArrayList<>();
        Matcher next = TIMES.matcher(items.of(text));
        next.find();
        for (int from = 0; from < items.length(); ) {
            boolean more = next.find();
            int to = more ? next.end() : items.length();
            all.add(Blank.strip(text, new Span(items.start() + from, items.start() + to)));
            from = to;
        }
        return all;
    }
}
