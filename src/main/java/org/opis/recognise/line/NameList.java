package org.opis.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Names that stand in a row, one behind the other. */
public final class NameList {
    /** The last word of a body's name. */
    private static final WordSet NOUNS = WordSet.of("part-noun");

    private static final Pattern WORDS = Pattern.compile("[^,;:()\\[\\]/]{1,60}?(?=,|;|:|\\s\\(|\\s\\[|\\.?$)");
    private static final Pattern LAST = Pattern.compile("(?:^|\\s)(?<last>\\p{L}+)$");
    /** "Ministry of Trade", behind which "and Industry" goes on. */
    private static final Pattern OF =
            Pattern.compile("(?:.*\\s)?(?<noun>\\p{Lu}\\p{L}+) (?:of|for) (?:the )?\\p{Lu}\\p{Ll}+");

    private static final Pattern ONE = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final int SHORT = 40;

    private NameList() {}

    /** Whether "and" joins two matters of one office: "Treaty and Law Department", "Ministry of Trade and Industry". */
    private static boolean isOfOne(String text, Span before, Span rest) {
        Matcher words = WORDS.matcher(text).region(rest.start(), rest.end());
        String left = Blank.strip(text, before).of(text);
        if (left.length() > SHORT
                || !words.lookingAt()
                || !Character.isUpperCase(words.group().codePointAt(0))) {
            return false;
        }
        Matcher office = OF.matcher(left);
        boolean goesOn = office.matches()
                && NOUNS.has(office.group("noun").toLowerCase(Locale.ROOT))
                && ONE.matcher(words.group()).matches();
        return goesOn
                || isPart(words.group()) && !isPart(left) && ONE.matcher(left).matches();
    }

    private static boolean isPart(String name) {
        Matcher last = LAST.matcher(name);
        return last.find() && NOUNS.has(last.group("last").toLowerCase(Locale.ROOT));
    }

    /** The names of a list, parted by one of {@code marks}, which stays with the name before it, or by "and". */
    public static List<Span> split(String text, Span names, String marks) {
        List<Span> items = new ArrayList<>();
        int start = names.start();
        int depth = 0;
        for (int i = names.start(); i < names.end(); i++) {
            char c = text.charAt(i);
            depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
            boolean last = i + 1 == names.end();
            boolean mark =
                    depth == 0 && marks.indexOf(c) >= 0 && (last || c == '/' || Blank.isBlank(text.charAt(i + 1)));
            boolean and = depth == 0
                    && Blank.isBlank(c)
                    && text.startsWith("and ", i + 1)
                    && i + 5 < names.end()
                    && !Character.isDigit(text.charAt(i + 5))
                    && !isOfOne(text, new Span(start, i), new Span(i + 5, names.end()));
            if (last || mark || and) {
                Span item = Blank.strip(text, new Span(start, i + 1));
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }
}
