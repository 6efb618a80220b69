package org.opis.recognise.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** The forms of a line that says who got copies: a head, items, and what stands behind them. */
public final class CopiesLine {
    private static final int LONGEST = 500;
    private static final int LONGEST_ITEM = 70;
    private static final String COPIES = "(?<measure>(?<count>\\p{L}{3,9}|\\d{1,3})\\s(?:copies|copy))";
    /** What was done with a paper for those who got it. */
    private static final String HANDED =
            "(?i:sent|issued|reported|distributed|circulated|forwarded|shown|copied|dispatched|delivered|submitted)";
    /** How many copies there are in all may stand behind the list. */
    private static final String TAIL =
            "(?<tail>(?:\\.\\s\\d{1,3}\\scopies\\b.{0,120})|[.;]?(?:\\s?\\(\\d{1,3}\\)|\\[\\d{1,3}])?)";

    public static final Pattern NAMES = Pattern.compile(
            "(?<head>(?:(?i:distribution)(?:\\s[Ll]ist)?(?:\\s?[-–—]?\\s?\\(?" + COPIES + "\\)?)?"
                    + "|Copies(?:\\s(?:sent\\s)?to)?|Copy\\sto|CC|cc|Cc|Received by|Recipients"
                    + "|(?:(?:Extracts?|Copy|Copies|Text)\\s)?" + HANDED
                    + "(?:\\s\\d[\\w.]{2,12})?\\sto)\\s?:)\\s+(?<items>\\S.*?)"
                    + TAIL,
            Pattern.DOTALL);
    public static final Pattern NUMBERED = Pattern.compile(
            "(?<head>" + COPIES + "\\b[^.;\\n]{0,30}[.;:])\\s+" + "(?<items>(?:Nº|N°|№|No\\.)\\s?\\d.*?)(?<tail>)");
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

    /** "Repeat for information: London, Madrid.": where else a cable went. */
    public static final Pattern REPEATED = Pattern.compile(
            "(?<head>(?:Repeat(?:ed)?|Sent also)(?:\\s(?:for|to)\\s[Ii]nformation)?(?:\\s(?:to|for))?:?\\s)(?<items>\\p{Lu}.{2,200}?)(?<tail>\\.?)");

    /** Below a signature: who got the paper in the office it came to. */
    public static final Pattern RECEIVED = Pattern.compile(
            "(?<head>(?:Received|Seen|Read) by\\s?:)\\s+(?<items>\\p{Lu}[^\\d]*?)(?<tail>\\.?)", Pattern.DOTALL);

    private static final Pattern CODES_ALONE = Pattern.compile(CODE + "(?:\\s+" + CODE + ")*");
    private static final Pattern FILE = Pattern.compile("(?:to |the )*(?:files?|archives?|case)\\b|a/a\\b");

    private CopiesLine() {}

    /** Whether the line alone says so, wherever it stands. */
    public static boolean is(String line) {
        return matcher(line, List.of(NAMES, NUMBERED)).isPresent();
    }

    public static Optional<Matcher> matcher(String line, List<Pattern> patterns) {
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

    public static boolean isCounted(Matcher line) {
        return !Set.of(PROCESSED, CODES, RECEIVED, WIRED, WIRE_CODES, REPEATED).contains(line.pattern())
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

    public static List<Span> split(String text, Matcher line, int start) {
        Span items = new Span(start + line.start("items"), start + line.end("items"));
        if (CODES_ALONE.matcher(items.of(text)).matches()) {
            return Pattern.compile("\\S+")
                    .matcher(items.of(text))
                    .results()
                    .map(code -> new Span(items.start() + code.start(), items.start() + code.end()))
                    .toList();
        }
        return NameList.split(text, items, line.pattern() == CODES ? "/" : ",;");
    }
}
