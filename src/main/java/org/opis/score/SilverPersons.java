package org.opis.score;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The persons of an item in a list of those present: one, or several in a row; a body is none. */
final class SilverPersons {
    private static final String TITLE =
            "(?:Mr|Mrs|Miss|Dr|Ambassador|Colonel|General|Lic|Secretary|Under Secretary)\\b\\.? [\\p{Lu}\\[]";
    private static final Pattern NEXT =
            Pattern.compile(";\\s+|,\\s+(?:and\\s+)?(?=" + TITLE + ")|\\s+and\\s+(?=" + TITLE + ")");
    private static final Pattern BODY =
            Pattern.compile("(?:Department|Agency|Embassy|Ministry|Mission|Central)\\b[^,\\[]*");

    private SilverPersons() {}

    static List<String> of(String item) {
        return BODY.matcher(item).matches() ? List.of() : Arrays.asList(NEXT.split(item));
    }
}
