package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.text.Blank;
import org.opis.text.Span;

/** A distribution list in one line: "Copies: A, B", "Distribution list - 11 copies: A - 2, B-1", "… Nº 2 to file." */
final class DistributionLine {
    private static final int LONGEST = 500;
    private static final int LONGEST_ITEM = 70;
    private static final Pattern NAMES = Pattern.compile(
            "(?<head>(?:(?:Distribution|DISTRIBUTION)(?:\\s[Ll]ist)?(?:\\s?[-–]?\\s?(?<measure>(?<count>\\p{L}{3,9}|\\d{1,3})\\s(?:copies|copy)))?"
                    + "|Copies(?:\\sto)?|Copy\\sto|CC|cc|Cc)\\s?:)\\s+(?<items>\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<head>(?<measure>(?<count>\\p{L}{3,9}|\\d{1,3})\\s(?:copies|copy))\\b[^.;\\n]{0,30}[.;:])\\s+"
                    + "(?<items>(?:Nº|N°|№|No\\.)\\s?\\d.*)");
    private static final Pattern NUMBER = Pattern.compile("(?:Nº|N°|№|No\\.)\\s?(?<n>\\d{1,3})(?=\\s)");
    private static final Pattern SHARE = Pattern.compile("(?:\\s?[-–]\\s?|\\s?\\()(\\d{1,2})\\)?[,;.]?$");

    private DistributionLine() {}

    static boolean is(String line) {
        return matcher(line).isPresent();
    }

    private static Optional<Matcher> matcher(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return List.of(NAMES, NUMBERED).stream()
                .map(p -> p.matcher(line))
                .filter(Matcher::matches)
                .filter(m -> m.group("count") == null
                        || Quantity.number(m.group("count")).isPresent())
                .filter(m -> m.pattern() == NUMBERED || areNames(line, m))
                .findFirst();
    }

    /** Short items, and more than one unless the label leaves no doubt. */
    private static boolean areNames(String line, Matcher matcher) {
        List<Span> items = split(line, matcher.start("items"), line.length());
        boolean several = items.size() > 1 || !matcher.group("head").startsWith("Copies:");
        return several
                && items.stream()
                        .allMatch(i -> i.length() <= LONGEST_ITEM
                                && !Character.isLowerCase(line.codePointAt(i.start()))
                                && !Prose.is(i.of(line)));
    }

    /** The list in the row, if it is one. */
    static Optional<Block.Distribution> read(At at) {
        return matcher(at.text()).map(m -> read(at, m));
    }

    private static Block.Distribution read(At at, Matcher line) {
        int start = at.span().start();
        Span head = new Span(start, start + line.end("head"));
        List<Inline> content = new ArrayList<>();
        if (line.group("measure") != null) {
            Span measure = new Span(start + line.start("measure"), start + line.end("measure"));
            int count = Quantity.number(line.group("count")).orElse(0);
            content.add(new Inline.Measure(measure, "copies", "copy", count, Certainty.CERTAIN));
        }
        List<Block.Item> items = line.pattern() == NUMBERED ? numbered(at, line) : names(at, line);
        return new Block.Distribution(at.span(), head, content, items, List.of());
    }

    private static List<Block.Item> names(At at, Matcher line) {
        int start = at.span().start();
        return split(at.text(), line.start("items"), at.text().length()).stream()
                .map(i -> new Span(start + i.start(), start + i.end()))
                .map(i -> new Block.Item(i, "", Span.empty(i.start()), named(at, i)))
                .toList();
    }

    /** The recipient, and how many copies he gets. */
    private static List<Inline> named(At at, Span item) {
        Matcher share = SHARE.matcher(item.of(at.rows().text()));
        if (!share.find()) {
            return at.read(item, Scope.NAMES);
        }
        List<Inline> content =
                new ArrayList<>(at.read(new Span(item.start(), item.start() + share.start()), Scope.NAMES));
        Span count = new Span(item.start() + share.start(1), item.start() + share.end(1));
        OptionalInt number = Quantity.number(share.group(1));
        content.add(new Inline.Measure(count, "copies", "copy", number.orElse(0), Certainty.CERTAIN));
        return content;
    }

    private static List<Block.Item> numbered(At at, Matcher line) {
        List<Block.Item> items = new ArrayList<>();
        Matcher number = NUMBER.matcher(at.text());
        int from = line.start("items");
        for (boolean found = number.find(from); found; ) {
            int first = number.start();
            String n = String.valueOf(Quantity.number(number.group("n")).orElse(0));
            int label = number.end();
            found = number.find();
            int end = found ? number.start() : at.text().length();
            int start = at.span().start();
            Span item = Blank.strip(at.rows().text(), new Span(start + first, start + end));
            Span rest = new Span(start + label, item.end());
            items.add(new Block.Item(item, n, new Span(item.start(), rest.start()), at.read(rest, Scope.EDITOR)));
        }
        return items;
    }

    /** At commas and semicolons, which stay with the item before them. */
    private static List<Span> split(String line, int from, int end) {
        List<Span> items = new ArrayList<>();
        int start = from;
        for (int i = from; i < end; i++) {
            boolean last = i + 1 == end;
            if (last || (line.charAt(i) == ',' || line.charAt(i) == ';') && line.charAt(i + 1) == ' ') {
                Span item = Blank.strip(line, new Span(start, i + 1));
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }
}
