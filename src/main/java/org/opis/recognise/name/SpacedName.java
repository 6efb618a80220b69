package org.opis.recognise.name;

import java.util.List;
import java.util.Optional;
import org.opis.authority.Match;
import org.opis.document.Inline;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.Passage;
import org.opis.text.Span;

/** A name of the lists whose letters, or whose last word's letters, are spaced: "P r a g u e", "Jan N o v a k". */
public final class SpacedName {
    private static final int WORDS_BEFORE = 2;

    private SpacedName() {}

    /** The longest name that ends with the spaced word; the word itself where there is none. */
    public static Inline around(Inline.Letterspaced word, Passage passage) {
        Inline found = name(word.span().start(), word, passage).orElse(word);
        int start = word.span().start();
        for (int words = 0; words < WORDS_BEFORE; words++) {
            Optional<Span> before = NameTokens.tokenBefore(
                    passage.text(),
                    passage.span().start(),
                    NameTokens.endBefore(passage.text(), passage.span().start(), start));
            if (before.isEmpty() || !NameTokens.isNamePart(before.get().of(passage.text()))) {
                return found;
            }
            start = before.get().start();
            found = name(start, word, passage).orElse(found);
        }
        return found;
    }

    private static Optional<Inline> name(int start, Inline.Letterspaced word, Passage passage) {
        String read = passage.text().substring(start, word.span().start()) + word.text();
        List<Match> found = passage.context().names().find(read, new Span(0, read.length()));
        return found.size() == 1 && found.get(0).span().length() == read.length()
                ? found.get(0)
                        .id()
                        .map(id -> NameRule.named(
                                found.get(0), new Span(start, word.span().end()), List.of(word)))
                : Optional.empty();
    }
}
