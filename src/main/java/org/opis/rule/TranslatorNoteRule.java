package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.layout.Keywords;

/** "[Translator's note: …]", "[… --trans.]", "[Source: …]": a longer remark of translator or editor. */
final class TranslatorNoteRule implements BracketRule {
    @Override
    public Code code() {
        return Code.I410;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public boolean readsOpen() {
        return true;
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        if (passage.context().keywords().says(Keywords.Kind.LETTERHEAD, passage.inside(bracket))) {
            return Optional.of(Found.of(
                    code(),
                    bracket.span(),
                    inner -> new Inline.Part(
                            bracket.span(),
                            bracket.inner(),
                            PartKind.LETTERHEAD,
                            inner.read(bracket.inner(), Scope.NAMES),
                            Certainty.CERTAIN)));
        }
        return kind(passage.inside(bracket), passage.context().keywords())
                .map(kind -> Found.of(
                        code(),
                        bracket.span(),
                        inner -> new Inline.Gloss(
                                bracket.span(),
                                bracket.inner(),
                                kind,
                                inner.read(bracket.inner(), Scope.EDITOR),
                                Certainty.CERTAIN)));
    }

    private static Optional<GlossKind> kind(String words, Keywords keywords) {
        // short ones explain the word before them
        if (GlossRule.isByTranslator(words, keywords)) {
            return Optional.empty();
        }
        if (keywords.says(Keywords.Kind.TRANSLATOR, words)) {
            return Optional.of(GlossKind.TRANSLATOR);
        }
        if (keywords.says(Keywords.Kind.EDITOR, words)) {
            return Optional.of(GlossKind.EDITORIAL);
        }
        return keywords.says(Keywords.Kind.SOURCE, words) ? Optional.of(GlossKind.PROVENANCE) : Optional.empty();
    }
}
