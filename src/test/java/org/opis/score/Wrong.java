package org.opis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.tei.MarkedElement;

/** What is asserted and cannot be right, whoever reads the page. */
final class Wrong {
    /** Between a date and the year that is still its own: further days, a weekday, a small word, a bracket. */
    private static final String WITHIN = "(?:(?:[,\\s]|\\band\\b)*\\d{1,2}(?:st|nd|rd|th)?(?![\\d:./-]))*"
            + "[,\\s]*(?:\\(?\\p{Lu}\\p{Ll}+day\\)?[,\\s]*)?\\(?(?:(?:in|of)\\s)?\\(?";

    private static final Pattern BEHIND = Pattern.compile(WITHIN + "((?:1[5-9]|20)\\d\\d)(?![\\d/-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(?:1[5-9]|20)\\d\\d(?!\\d)");
    private static final int FAR = 60;

    private final Map<String, String> remarks = new HashMap<>();

    Wrong() throws IOException {
        String kind = "";
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/opis/score/remarks.txt"))) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(':'));
            } else if (!line.startsWith("#")) {
                for (String word : line.split(" ")) {
                    remarks.put(word, kind);
                }
            }
        }
    }

    List<String> in(ReadPage page) {
        List<String> wrong = new ArrayList<>();
        page.tree().children().stream()
                .filter(e -> e.is("text"))
                .flatMap(MarkedElement::all)
                .forEach(e -> {
                    if (e.is("supplied") && isRemark(e.text())) {
                        wrong.add(page.name() + ": supplied " + e.text().replace('\n', ' '));
                    }
                    if (e.is("date")) {
                        ownYear(e, page.text())
                                .filter(year -> !value(e).contains(year))
                                .ifPresent(year -> wrong.add(
                                        page.name() + ": " + value(e) + " for " + e.text() + " of the year " + year));
                    }
                });
        return wrong;
    }

    private boolean isRemark(String text) {
        List<String> kinds = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> Character.isDigit(word.charAt(0)) ? "small" : remarks.getOrDefault(word, "other"))
                .toList();
        boolean proven = kinds.contains("sure") || kinds.contains("plain") && kinds.size() > 1;
        return proven && !kinds.contains("other");
    }

    private static String value(MarkedElement date) {
        return String.join(
                " ",
                List.of("when", "from", "to", "notBefore", "notAfter").stream()
                        .map(date::attribute)
                        .filter(value -> !value.isEmpty())
                        .toList());
    }

    /** The year that the page gives a date that has a value and no year of its own in it. */
    private static Optional<String> ownYear(MarkedElement date, String page) {
        int end = date.offset() + date.outer().length();
        if (value(date).isEmpty() || YEAR.matcher(date.text()).find()) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(page.substring(end, Math.min(page.length(), end + FAR)));
        return behind.lookingAt() ? Optional.of(behind.group(1)) : Optional.empty();
    }
}
