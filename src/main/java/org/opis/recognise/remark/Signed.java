package org.opis.recognise.remark;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.Inner;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The inside of a bracket that its writer signs: "provincial committee--trans." */
public final class Signed {
    private Signed() {}

    /** Where the signature of translator or editor begins that {@code words} end with; 0 where there is none. */
    public static int start(String words, Keywords keywords) {
        return keywords.said(Keywords.Kind.TRANSLATOR, words)
                .filter(said -> said.end() == words.length())
                .or(() -> keywords.said(Keywords.Kind.EDITOR, words)
                        .filter(said -> said.start() > 1 && said.end() == words.length()))
                .map(Keywords.Said::start)
                .orElse(0);
    }

    /** Whether translator or editor sign them. */
    public static boolean isSigned(String words, Keywords keywords) {
        return start(words, keywords) > 1;
    }

    /** What explains a word: a signature that a blank parts from it belongs to the remark, one that hangs on is a label. */
    public static List<Inline> gloss(Passage passage, Span inside, Inner inner) {
        int start = start(inside.of(passage.text()), passage.context().keywords());
        boolean parted = start > 0
                && (Blank.isBlank(passage.text().charAt(inside.start() + start))
                        || Blank.isBlank(passage.text().charAt(inside.start() + start - 1)));
        return parted ? inner.read(inside, Scope.EDITOR) : content(passage, inside, inner);
    }

    /** The words, read, and the signature as a label. */
    public static List<Inline> content(Passage passage, Span inside, Inner inner) {
        int start = start(inside.of(passage.text()), passage.context().keywords());
        Span words = start == 0 ? inside : new Span(inside.start(), inside.start() + start);
        List<Inline> content = new ArrayList<>(inner.read(words, Scope.EDITOR));
        if (words.length() < inside.length()) {
            Span signature = new Span(words.end(), inside.end());
            content.add(new Inline.Label(signature, signature));
        }
        return content;
    }
}
