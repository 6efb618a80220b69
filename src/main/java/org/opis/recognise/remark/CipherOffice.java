package org.opis.recognise.remark;

import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.text.Span;

/** "(group undecyphered)": a page on which parentheses are those of the office that deciphered the telegram. */
public final class CipherOffice {
    private static final Pattern GROUPS = Pattern.compile("\\((?=[^()\\n]{0,60}\\bgroups?\\b)([^()\\n]{5,60})\\)");
    private static final String GROUP = "group";

    private CipherOffice() {}

    public static boolean remarksOn(CharSequence text, Span body) {
        return GROUPS.matcher(text)
                .region(body.start(), body.end())
                .results()
                .map(m -> RemarkWords.of(m.group(1)))
                .anyMatch(w -> w.value(WordClass.UNIT).equals(GROUP) && w.has(WordClass.ILLEGIBLE));
    }
}
