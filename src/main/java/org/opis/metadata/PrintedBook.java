package org.opis.metadata;

import java.util.regex.Pattern;

/** Whether a source is a printed book, which no archive holds: it has no repository. */
final class PrintedBook {
    /** "(Moscow: Nauka, 1993)", "Nauka Publishers, 1993, Moscow". */
    private static final Pattern IMPRINT = Pattern.compile(
            "\\([^()]{2,60}: ?[^()]{2,60},? ?\\d{4}\\)|\\b(?:Publish(?:ers?|ing)(?: House)?|Press|Verlag|Editions|Éditions|Wydawnictwo|Nakladatelství)\\b,? ?[^;]{0,30}\\[?(?:1[6-9]|20)\\d\\d\\b");
    /** A person, whose name begins it: "V. Hollar, The Great Game". */
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}?\\. ?){1,3}\\p{Lu}[\\p{L}'’-]+(?: and .{3,40}?)?(?:,? \\(?eds?\\.\\)?)?, [\"“«]?\\p{Lu}.*");

    private PrintedBook() {}

    static boolean is(String source) {
        return IMPRINT.matcher(source).find() || AUTHOR.matcher(source).matches();
    }
}
