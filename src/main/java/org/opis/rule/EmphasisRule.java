package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.text.Span;

/** "[emphasis in the original]" marks the word or name before it, with a gloss that stands between. */
final class EmphasisRule implements BracketRule {
    private static final Pattern MARK = Pattern.compile("emphasis in (?:the )?original");

    @Override
    public Code code() {
        return Code.I411;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.PROSE, Scope.EDITOR, Scope.HAND);
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return MARK.matcher(passage.inside(bracket)).matches()
                ? scope(bracket, passage).map(s -> found(s, bracket))
                : Optional.empty();
    }

    private Found found(Span scope, Bracket bracket) {
        Span span = new Span(scope.start(), bracket.span().end());
        return Found.of(code(), span, inner -> new Inline.Emphasis(span, scope, inner.read(scope, Scope.EDITOR)));
    }

    private static Optional<Span> scope(Bracket bracket, Passage passage) {
        int floor = passage.span().start();
        int end = Tokens.endBefore(passage.text(), floor, bracket.span().start());
        int word = passage.brackets().stream()
                .filter(b -> b.span().end() == end)
                .mapToInt(b -> Tokens.endBefore(passage.text(), floor, b.span().start()))
                .findFirst()
                .orElse(end);
        return Tokens.tokenBefore(passage.text(), floor, word)
                .map(t -> Tokens.nameEndingWith(passage.text(), floor, t))
                .map(name -> new Span(name.start(), end));
    }
}
