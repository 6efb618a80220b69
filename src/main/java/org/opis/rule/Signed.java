package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.text.Span;

/** The inside of a bracket that its writer signs: "provincial committee--trans." */
final class Signed {
    private static final Pattern SIGNATURE = Pattern.compile("(?:--|\u2014|\u2013)\\s?(?:trans|tr)\\.$");
    private static final int LONGEST = 10;

    private Signed() {}

    /** The words without the signature; all where there is none. */
    static Span words(String text, Span inside) {
        int from = Math.max(inside.start(), inside.end() - LONGEST);
        Matcher signature = SIGNATURE.matcher(text).region(from, inside.end());
        return signature.find() ? new Span(inside.start(), signature.start()) : inside;
    }

    /** The words, read, and the signature as a label. */
    static List<Inline> content(String text, Span inside, Inner inner) {
        Span words = words(text, inside);
        List<Inline> content = new ArrayList<>(inner.read(words, Scope.EDITOR));
        if (words.length() < inside.length()) {
            Span signature = new Span(words.end(), inside.end());
            content.add(new Inline.Label(signature, signature));
        }
        return content;
    }
}
