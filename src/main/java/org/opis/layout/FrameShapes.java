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
    private static final Pattern STOP = Pattern.compile(".*\\p{L}{3}[.!?;]|.*[\\p{L}\\d]{3}[.!?;] .*");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** At least two digits, and no number at the beginning or behind the first word. */
    private static final Pattern FIGURED = Pattern.compile("(?=.*\\d.*\\d)(?!(?:\\p{L}+ )?\\d{1,3}).*");

    private static final int LONGEST = 200;
    private static final int LONGEST_ITEM = 40;
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
        return items.stream().allMatch(FrameShapes::isItem)
                && (items.size() >= MANY
                        || items.size() == 2
                                && line.length() <= SHORT
                                && items.stream()
                                        .noneMatch(item -> FIGURED.matcher(item).matches()));
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
