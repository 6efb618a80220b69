package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Inner;
import org.opis.recognise.Labelled;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Signed;
import org.opis.text.Span;

/** "[Translator's note: …]", "[… --trans.]", "[Source: …]": a longer remark of translator or editor. */
public final class TranslatorNoteRule implements BracketRule {
    private static final Pattern LABEL = Pattern.compile("\\p{L}[^:\\[\\]\\n]{1,30}:");

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
                .or(() -> NoteShape.is(bracket, passage) ? Optional.of(GlossKind.EDITORIAL) : Optional.empty())
                .map(kind -> Found.of(
                        code(),
                        bracket.span(),
                        inner -> new Editorial.Gloss(
                                bracket.span(),
                                bracket.inner(),
                                kind,
                                content(bracket, kind, passage, inner),
                                certainty(
                                        kind,
                                        passage.inside(bracket),
                                        passage.context().keywords()))));
    }

    /** A remark that an editor neither signs nor labels may only speak of one. */
    private static Certainty certainty(GlossKind kind, String words, Keywords keywords) {
        return kind != GlossKind.EDITORIAL
                        || Signed.isSigned(words, keywords)
                        || LABEL.matcher(words).lookingAt()
                ? Certainty.CERTAIN
                : Certainty.MEDIUM;
    }

    /** What stands before the colon says whose remark it is, and is its label. */
    private static List<Inline> content(Bracket bracket, GlossKind kind, Passage passage, Inner inner) {
        Span all = bracket.inner();
        Matcher label = LABEL.matcher(passage.text()).region(all.start(), all.end());
        if (kind == GlossKind.PROVENANCE || !label.lookingAt()) {
            return inner.read(all, Scope.EDITOR);
        }
        Span said = new Span(all.start(), label.end());
        return Labelled.content(said, inner.read(new Span(said.end(), all.end()), Scope.EDITOR));
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
