package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.text.Span;

/** "delo [file]": a word of the original and its translation; "suspicion [suspicácia]": the other way round. */
final class ForeignRule implements BracketRule {
    /** Russian terms of archives and chancelleries that translators leave standing. */
    private static final Set<String> TERMS = Set.of(
            "delo", "fond", "opis", "papka", "list", "listy", "obkom", "raykom", "gorkom", "kray", "oblast", "rayon",
            "kolkhoz", "sovkhoz", "spravka", "zapiska");

    private static final Pattern ORIGINAL = Pattern.compile("\\p{Ll}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*){0,3}");

    @Override
    public Code code() {
        return Code.I409;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        if (words.length() > 60) {
            return Optional.empty();
        }
        if (term(bracket, passage)
                || ORIGINAL.matcher(words).matches() && words.chars().anyMatch(c -> c > 127)) {
            return Optional.of(Found.of(
                    code(),
                    bracket.span(),
                    inner -> new Inline.Gloss(
                            bracket.span(),
                            bracket.inner(),
                            GlossKind.TRANSLATION,
                            inner.read(bracket.inner(), Scope.EDITOR),
                            Certainty.MEDIUM)));
        }
        return Optional.empty();
    }

    private static boolean term(Bracket bracket, Passage passage) {
        int floor = passage.span().start();
        int end = Tokens.endBefore(passage.text(), floor, bracket.span().start());
        return Tokens.tokenBefore(passage.text(), floor, end)
                .map(t -> TERMS.contains(t.of(passage.text())))
                .orElse(false);
    }

    @Override
    public void find(Passage passage, java.util.function.Consumer<Found> out) {
        for (Bracket bracket : passage.brackets()) {
            read(bracket, passage).ifPresent(out);
            if (term(bracket, passage)) {
                int floor = passage.span().start();
                int end = Tokens.endBefore(passage.text(), floor, bracket.span().start());
                Span word = Tokens.tokenBefore(passage.text(), floor, end).orElseThrow();
                out.accept(Found.of(code(), new Inline.Foreign(word, "ru-Latn")));
            }
        }
    }
}
