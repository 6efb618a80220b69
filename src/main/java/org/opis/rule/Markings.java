package org.opis.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            new Category("unclassified", "class.unclassified", "Unclassified"));

    /** Words without their blanks, to the words: letter-spacing hides the blanks. */
    static final Map<String, String> JOINED = joined();

    /** Any marking, on word borders. */
    static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}-])(?:"
                    + ALL.stream()
                            .map(Category::words)
                            .map(w -> w.replace(" ", "[ \\u00a0]"))
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);

    private Markings() {}

    /** The category of a marking as printed; points, marks and blanks around it don't count. */
    static Optional<Category> of(String printed) {
        String words = printed.replace('\u00a0', ' ')
                .replaceAll("[^\\p{L} ]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return ALL.stream().filter(c -> c.words().equals(words)).findFirst();
    }

    private static Map<String, String> joined() {
        Map<String, String> joined = new LinkedHashMap<>();
        ALL.forEach(c -> joined.put(c.words().replace(" ", ""), c.words()));
        return joined;
    }
}
