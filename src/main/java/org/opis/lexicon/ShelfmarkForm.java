package org.opis.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a line is the signature of an archive: the house by its noun or its letters, then numbers behind labels or
 * with strokes, and no running text between. Two labelled levels say as much without a house.
 */
public final class ShelfmarkForm {
    private static final Pattern BEHIND = Pattern.compile("[.:'’]+$");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 220;
    private static final WordSet LABELS = WordSet.of("shelfmark-label");
    private static final WordSet HOUSES = WordSet.of("archive-noun");
    /** "SAPMO-BArch", "TsKhSD", "MNL": two capitals at the least, no number. */
    private static final Pattern LETTERS = Pattern.compile("(?=(?:\\P{Lu}*\\p{Lu}){2})\\p{L}[\\p{L}.-]{1,14}");

    /** Another label stands before it. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ]{2,40}: ");
    /** "Harbour Office, Second Division, ". */
    private static final Pattern NAMED = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*(?: (?:of|the|and|for))*[ ,]+){2,12}");

    private static final Pattern WORDS = Pattern.compile("[ ,;()]+");
    /** "21/1488", "105-00614-02", "4/bj": the number of a file, not that of a letter. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{L}{0,4}[\\p{L}\\d.]*\\d[\\p{L}\\d]*(?:[/–-][\\p{L}\\d.]+)+\\.?");
    /** What a number of a letter or a copy stands behind. */
    private static final Pattern LETTER =
            Pattern.compile("(?iu).*\\b(?:no\\.|nº|№|ref\\b|copy|copies|from|to)(?: .*|)");

    /** "Found in Box 17 at the library": a sentence. */
    private static final Pattern AT = Pattern.compile(" at the ");

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "de", "du", "des", "der", "del", "la", "i", "e");
    private static final Pattern DATE = Pattern.compile("\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
            + "|\\d{1,2}(?:st|nd|rd|th) \\p{Lu}\\p{Ll}{2,8},? \\d{4}");
    /** "HARBOUR BULLETIN, ISSUES 3-4, WINTER 1961": the running head of a printed book. */
    private static final Pattern RUNNING_HEAD = Pattern.compile("(?=(?:.*?\\p{Lu}{3,}){4})\\P{Ll}+");

    private static final int LEVELS = 2;

    private ShelfmarkForm() {}

    public static boolean is(String line) {
        if (line.length() < SHORTEST
                || line.length() > LONGEST
                || LABEL.matcher(line).lookingAt()) {
            return false;
        }
        List<String> words = List.of(WORDS.split(line));
        boolean number = Character.isDigit(line.codePointAt(0));
        if (!Character.isUpperCase(line.codePointAt(0)) && !number) {
            return false;
        }
        int labels = labels(words, false);
        boolean letters = LETTERS.matcher(words.get(0)).matches()
                && Lexicon.english().find(words.get(0)).isEmpty();
        boolean house = letters || words.stream().map(ShelfmarkForm::bare).anyMatch(HOUSES::has);
        boolean numbered = labels > 0
                || line.indexOf(',') > 0
                        && words.stream().anyMatch(w -> NUMBER.matcher(w).matches());
        boolean bound = labels > 0 || !LETTER.matcher(line).matches();
        return (house && numbered && bound || !number && labels(words, true) >= LEVELS)
                && !runs(words)
                && !AT.matcher(line).find()
                && !RUNNING_HEAD.matcher(line).matches()
                && !DATE.matcher(line).find();
    }

    /** Whether it names a body, and behind commas numbers with their labels, whatever the body is. */
    public static boolean isLabelled(String value) {
        List<String> words = List.of(WORDS.split(value));
        return value.length() <= LONGEST
                && NAMED.matcher(value).lookingAt()
                && labels(words, false) >= LEVELS
                && !runs(words);
    }

    /** Labels with a number behind; of levels of an archive only, where {@code levels}. */
    private static int labels(List<String> words, boolean levels) {
        int found = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean stopped = words.get(i).endsWith(".");
            String word = bare(words.get(i));
            boolean label = LABELS.has(word) && (word.length() > 1 || stopped) && !(levels && isLoose(word));
            found += label && words.get(i + 1).chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return found;
    }

    /** Printed books and stamps have volumes, pages and boxes, too. */
    private static boolean isLoose(String word) {
        return LABELS.value(word)
                .filter(Set.of("other", "pages", "box", "file", "p")::contains)
                .isPresent();
    }

    /** Whether it has words of running text: in lower case, neither labels nor small, more than one in three. */
    private static boolean runs(List<String> words) {
        return words.stream()
                                .filter(w -> w.length() > 3 && Character.isLowerCase(w.codePointAt(0)))
                                .filter(w -> !LABELS.has(bare(w)) && !SMALL.contains(w))
                                .count()
                        * 3
                > words.size();
    }

    private static String bare(String word) {
        return BEHIND.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
