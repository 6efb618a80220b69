package org.opis.editors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of a style sheet (CSS 2.1, 4.1): selectors, and declarations.
 *
 * @param selectors what it is about, as written
 * @param declarations what it says, without the braces
 */
record CssRule(String selectors, String declarations) {
    private static final Pattern PART =
            Pattern.compile("\\s*(?:/\\*.*?\\*/|@namespace [^;]+;|([^{}@;]+)\\{([^{}]*)\\})\\s*", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("\\s*[a-z-]+\\s*:\\s*(?:\"[^\"]*\"|[^;\"])+");
    private static final Pattern ELEMENT = Pattern.compile("(?<![\\w:-])[a-zA-Z]+(?=[\\s:\\[,]|$)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\[(\\w+) ~?= \"([^\"]+)\"\\]");

    /** Every rule of a sheet; one that cannot be read whole is refused. */
    static List<CssRule> of(String sheet) {
        List<CssRule> rules = new ArrayList<>();
        Matcher part = PART.matcher(sheet);
        int at = 0;
        while (at < sheet.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new IllegalArgumentException("no CSS: " + sheet.substring(at));
            }
            if (part.group(1) != null) {
                for (String one : part.group(2).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                    if (!one.isBlank() && !DECLARATION.matcher(one).matches()) {
                        throw new IllegalArgumentException("no declaration: " + one);
                    }
                }
                rules.add(new CssRule(part.group(1).strip(), part.group(2).strip()));
            }
            at = part.end();
        }
        return rules;
    }

    List<String> elements() {
        return ELEMENT.matcher(selectors.replaceAll("\\[[^\\]]*\\]|:[a-z]+", " "))
                .results()
                .map(m -> m.group())
                .toList();
    }

    Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        ATTRIBUTE.matcher(selectors).results().forEach(m -> found.put(m.group(1), m.group(2)));
        return found;
    }
}
