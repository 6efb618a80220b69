package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Editorial;
import org.opis.layout.Keywords;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "[emphasis in the original]" marks the word or name before it, with a gloss that stands between. */
public final class EmphasisRule implements InlineRule {
    /** The wording that markup rebuilds. */
    private static final String REBUILT = "emphasis in the original";

    private static final int LONGEST = 80;

    @Override
    public Code code() {
        return Code.I411;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES, Scope.NUMBER));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        for (Bracket bracket : passage.brackets()) {
            String words = bracket.inner().length() > LONGEST ? "" : passage.inside(bracket);
            boolean single = bracket.open().length() == 1 && bracket.close().length() == 1;
            if (passage.context().keywords().says(Keywords.Kind.EMPHASIS, words)) {
                int mark = bracket.span().start();
                Optional<Span> wide = EmphasisScope.before(passage, mark);
                Optional<Span> scope =
                        words.equals(REBUILT) && wide.isEmpty() ? MarkedWord.before(passage, mark) : Optional.empty();
                if (scope.isPresent()) {
                    out.accept(found(scope.get(), bracket.span().end()));
                } else if (wide.isPresent()) {
                    out.accept(found(wide.get(), wide.get().end()));
                    MarkedWord.label(code(), bracket.span(), single, out);
                } else {
                    MarkedWord.apart(code(), passage, bracket.span(), single, s -> found(s, s.end()), out);
                }
            }
        }
    }

    private Found found(Span scope, int end) {
        Span span = new Span(scope.start(), end);
        return Found.of(code(), span, inner -> new Editorial.Emphasis(span, scope, inner.read(scope, Scope.EDITOR)));
    }
}
