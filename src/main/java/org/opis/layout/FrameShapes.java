package org.opis.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a line of a site looks like, whatever its words: items side by side, ways to turn the leaf, the size of a file. */
final class FrameShapes {
    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|+\\s*|\\s+[·•›»⬩]\\s+|\\s+[·•›»⬩]");
    private static final Pattern TURN =
            Pattern.compile("[^←→‹›◄►⇐⇒]{0,120}[←→‹›◄►⇐⇒][^←→‹›◄►⇐⇒]{0,120}(?:[←→‹›◄►⇐⇒][^←→‹›◄►⇐⇒]{0,120}){0,3}");
    private static final Pattern SIZE =
            Pattern.compile(".{0,60}\\b\\d{1,4}(?:[.,]\\d{1,3})? ?(?:[KMG]i?B|[kmg]b)\\b.{0,20}");
    private static final Pattern BULLET = Pattern.compile("[•▪◦] ?\\p{L}[\\p{L} &'’-]{1,40}");
    private static final Pattern SPACED = Pattern.compile("\\p{L}(?: \\p{L}){3,30}");
    /** What stands between the steps of the way to a page. */
    private static final Pattern STEP = Pattern.compile("\\s+(?:>{1,2}|[»›]|::)\\s+");

    private static final Pattern STROKE = Pattern.compile("\\s+/\\s+");
    private static final Pattern LEAD = Pattern.compile("(?:>{1,2}|[»›]|::)\\s+(?=\\S)");
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|+\\s*|\\t+| {2,}|\\s+[·•⬩]\\s+");
    private static final Pattern STOP = Pattern.compile(".*\\p{L}{3}[.!?;]|.*[\\p{L}\\d]{3}[.!?;] .*");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** At least two digits, and no number at the beginning or behind the first word. */
    private static final Pattern FIGURED = Pattern.compile("(?=.*\\d.*\\d)(?!(?:\\p{L}+ )?\\d{1,3}).*");

    private static final int LONGEST = 200;
    private static final int LONGEST_ITEM = 40;
    private static final int LONGEST_STEP = 90;
    private static final int MOST_WORDS = 5;
    /** Items that make a menu, whatever they say. */
    private static final int MANY = 3;
    /** Of two items, in characters. */
    private static final int SHORT = 60;

    private FrameShapes() {}

    /** Short items side by side, none of which is a sentence: "Home | Papers | Maps". */
    static boolean isMenu(String line) {
        if (line.length() > LONGEST
                || line.startsWith("•")
                || line.startsWith("|")
                || line.indexOf("[", 1) > 0
                || STOP.matcher(line).matches()) {
            return false;
        }
        List<String> items = Stream.of(BETWEEN.split(line))
                .map(String::strip)
                .filter(i -> !i.isEmpty())
                .toList();
        boolean several = items.size() >= MANY
                || items.size() == 2
                        && line.length() <= SHORT
                        && items.stream()
                                .noneMatch(item -> FIGURED.matcher(item).matches());
        return several && items.stream().allMatch(FrameShapes::isItem);
    }

    /** The way to a page, step by step: ">> home >> by year >> 1981", "Home / Papers / Box 3". */
    static boolean isWay(String line) {
        boolean lead = LEAD.matcher(line).lookingAt();
        String way = lead ? LEAD.matcher(line).replaceFirst("") : line;
        List<String> steps = List.of(STEP.split(way));
        List<String> strokes = List.of(STROKE.split(way));
        return line.length() <= LONGEST
                && (isSteps(steps) && steps.size() + (lead ? 1 : 0) >= MANY
                        || isSteps(strokes) && strokes.size() >= 2 && isOwn(strokes.get(0)) && !line.endsWith("."));
    }

    private static boolean isSteps(List<String> steps) {
        return steps.size() > 1 && steps.stream().allMatch(step -> !step.isBlank() && step.length() <= LONGEST_STEP);
    }

    /** Items side by side, of which some are a site's own, as a whole or in one of three. */
    static boolean isTools(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<String> items = Stream.of(COLUMN.split(line))
                .map(String::strip)
                .filter(i -> !i.isEmpty())
                .toList();
        if (items.size() < 2) {
            return false;
        }
        long own = items.stream().filter(FrameShapes::isOwn).count();
        boolean papers = items.stream()
                .anyMatch(item -> item.length() > LONGEST_STEP || FrameWords.kind(item) == FrameWords.Kind.PAPER);
        return !papers && own * MANY >= items.size() && (items.size() > 2 || own == 2 || line.indexOf('|') > 0);
    }

    private static boolean isOwn(String item) {
        return FrameWords.kind(plain(item)) == FrameWords.Kind.CHROME || FrameWords.isWeakItem(item);
    }

    private static boolean isItem(String item) {
        return item.length() <= LONGEST_ITEM
                && WORDS.split(item).length <= MOST_WORDS
                && (item.startsWith("[") || FrameWords.kind(item) != FrameWords.Kind.PAPER)
                && !FrameWords.isDate(item);
    }

    /** Arrows to the page before and the page after, in a line that is no sentence. */
    static boolean isTurn(String line) {
        return line.length() <= LONGEST && TURN.matcher(line).matches() && !line.endsWith(".");
    }

    /** An item of a list of links: a bullet and a few words, without a figure. */
    static boolean isLink(String line) {
        return BULLET.matcher(line).matches() && WORDS.split(line).length <= MOST_WORDS;
    }

    /** Whether it gives the size of a file. */
    static boolean isFile(String line) {
        return SIZE.matcher(line).matches();
    }

    /** The words of a line without its bullet, or whose letters are set apart. */
    static String plain(String line) {
        String said = SPACED.matcher(line).matches() ? line.replace(" ", "") : line;
        return BULLET.matcher(said).matches() ? said.substring(1).strip() : said;
    }
}
