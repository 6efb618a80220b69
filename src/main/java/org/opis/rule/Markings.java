package org.opis.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.document.Facts;

/** Secrecy and urgency markings: the words, longest first, and the category each belongs to. */
final class Markings {
    /** A marking: its words in lower case, the xml:id of its category, the category's name. */
    record Category(String words, String id, String gloss) {}

    private static final List<Category> ALL = List.of(
            new Category("highly classified", "class.highly", "Highly classified"),
            new Category("top secret", "class.top-secret", "Top secret"),
            new Category("strictly secret", "class.strictly-secret", "Strictly secret"),
            new Category("strictly confidential", "class.strictly-confidential", "Strictly confidential"),
            new Category("secret", "class.secret", "Secret"),
            new Category("confidential", "class.confidential", "Confidential"),
            new Category("for official use only", "class.official", "For official use only"),
            new Category("for internal use only", "class.internal", "For internal use only"),
            new Category("special file", "class.special-file", "Special file"),
            new Category("copying prohibited", "class.no-copying", "Copying prohibited"),
            new Category("extremely urgent", "class.extremely-urgent", "Extremely urgent"),
            new Category("top priority", "class.top-priority", "Top priority"),
            new Category("urgent", "class.urgent", "Urgent"),
            new Category("most urgent", "class.most-urgent", "Most urgent"),
            new Category("very urgent", "class.very-urgent", "Very urgent"),
            new Category("newsflash", "class.newsflash", "Newsflash"),
            new Category("most secret", "class.most-secret", "Most secret"),
            new Category("restricted", "class.restricted", "Restricted"),
            new Category("eyes only", "class.eyes-only", "Eyes only"),
            new Category("priority", "class.priority", "Priority"),
            new Category("immediate", "class.immediate", "Immediate"),
            new Category("flash", "class.flash", "Flash"),
            new Category("of special importance", "class.special-importance", "Of special importance"),
            new Category("copying is prohibited", "class.no-copying", "Copying prohibited"),
            new Category("copying forbidden", "class.no-copying", "Copying prohibited"),
            new Category("making copies prohibited", "class.no-copying", "Copying prohibited"),
            new Category("making copies is prohibited", "class.no-copying", "Copying prohibited"),
            new Category("not for publication", "class.not-for-publication", "Not for publication"),
            new Category("совершенно секретно", "class.top-secret", "Top secret"),
            new Category("секретно", "class.secret", "Secret"),
            new Category("unclassified", "class.unclassified", "Unclassified"));

    /** Words without their blanks, to the words: letter-spacing hides the blanks. */
    static final Map<String, String> JOINED = joined();

    private static final String ONE = "(?:" + words("[ \\u00a0]", "") + ")";

    /** A marking whose first words, or all of it, the translator restored in brackets. */
    private static final String RESTORED =
            "\\[{2}" + ONE + "\\]{2}|\\[" + ONE + "\\]|(?:" + words("\\]{1,2}[ \\u00a0]", "\\[{1,2}") + ")";

    /** Any marking, on word borders; two that a dash or "and" joins are one. */
    static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}-])(?:" + RESTORED + "|" + ONE + "(?:\\s?[—–/-]\\s?" + ONE + "|\\s(?:and|&)\\s" + ONE
                    + ")?)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern JOINT = Pattern.compile("\\s?[—–/-]\\s?|\\s(?:and|&)\\s", Pattern.CASE_INSENSITIVE);

    /** Words that are a marking only alone in a line. */
    private static final Pattern COMMON = Pattern.compile("(?i:priority|immediate|flash)");

    private static final Pattern LINE = Pattern.compile("(?:PRIORITY|Priority|IMMEDIATE|Immediate|FLASH|Flash)[.!]?");

    /** Whether what {@code ANY} matched is a common word that here is none, {@code line} being all of its line. */
    static boolean isWord(String matched, String line) {
        return COMMON.matcher(matched).matches() && !LINE.matcher(line).matches();
    }

    private Markings() {}

    /** The category of a marking as printed; points, marks and blanks around it don't count. */
    static Optional<Category> of(String printed) {
        String words = printed.replace('\u00a0', ' ')
                .replaceAll("[^\\p{L} ]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return ALL.stream().filter(c -> c.words().equals(words)).findFirst();
    }

    /** The categories of a marking as printed, two where it joins two; empty where a part of it is none. */
    static List<Facts.Marking> all(String printed) {
        List<Optional<Category>> parts =
                JOINT.splitAsStream(printed).map(Markings::of).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream()
                        .flatMap(Optional::stream)
                        .map(c -> new Facts.Marking(c.id(), c.gloss()))
                        .toList()
                : List.of();
    }

    /** The words of every marking, of those with several where {@code opener} restores the first. */
    private static String words(String blank, String opener) {
        return ALL.stream()
                .map(Category::words)
                .filter(w -> opener.isEmpty() || w.indexOf(' ') > 0)
                .map(w -> opener
                        + w.replaceFirst(" ", Matcher.quoteReplacement(blank)).replace(" ", "[ \\u00a0]"))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> joined() {
        Map<String, String> joined = new LinkedHashMap<>();
        ALL.forEach(c -> joined.put(c.words().replace(" ", ""), c.words()));
        return joined;
    }
}
