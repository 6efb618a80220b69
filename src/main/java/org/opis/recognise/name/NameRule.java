package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.authority.Match;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** Names of the authority lists. */
public final class NameRule implements InlineRule {
    @Override
    public Code code() {
        return Code.I415;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NUMBER));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        for (Match match : passage.context().names().find(passage.text(), passage.span())) {
            out.accept(new Found(code(), match.span(), inner -> name(match), List.of()));
        }
    }

    /** The name of {@code match} with its titles, and {@code last} in the place of what they stand before. */
    public static Inline ending(Match match, Inline last) {
        List<Inline> parts = new ArrayList<>();
        match.parts().stream()
                .filter(part -> part.span().end() <= last.span().start())
                .forEach(part -> parts.add(name(part)));
        parts.add(last);
        return named(match, new Span(match.span().start(), last.span().end()), parts);
    }

    private static Inline name(Match match) {
        List<Inline> parts = match.parts().stream().map(NameRule::name).toList();
        return named(match, match.span(), parts);
    }

    /** The name of {@code match} at {@code span}. */
    static Inline named(Match match, Span span, List<Inline> parts) {
        String ref = match.id().orElse("");
        List<String> candidates = ref.isEmpty() ? match.ids() : List.of();
        return new Inline.Name(span, match.kind(), ref, parts, match.certainty(), match.language(), candidates);
    }
}
