package org.opis.recognise.line;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.opis.lexicon.LexiconTerm;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;
import org.opis.text.Span;

/** "(group undecyphered)": a page on which parentheses are those of the office that deciphered the telegram. */
public final class CipherOffice {
    private static final Pattern GROUPS = Pattern.compile("\\(((?=[^()\\n]{0,60}\\bgroups?\\b)[^()\\n]{5,60})\\)");
    private static final String GROUP = "group";

    private CipherOffice() {}

    public static boolean remarksOn(CharSequence text, Span body) {
        return GROUPS.matcher(text)
                .region(body.start(), body.end())
                .results()
                .map(m -> List.of(m.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(words -> any(words, e -> e.value(WordClass.UNIT).equals(GROUP))
                        && any(words, e -> e.is(WordClass.ILLEGIBLE)));
    }

    private static boolean any(List<String> words, Predicate<LexiconTerm> is) {
        return words.stream().map(WordLexicon.english()::word).anyMatch(is);
    }
}
