package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.layout.Keywords;

/** "[Translator's note: …]", "[… --trans.]", "[Source: …]": a longer remark of translator or editor. */
final class TranslatorNoteRule implements BracketRule {
    private static final Pattern TRANSLATOR = Pattern.compile(
            "translator['’]?s?[\\s:].*|trans\\.[: ].*|.*(?:--|—|–|-)\\s?(?:trans\\.|translator|tr\\.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EDITOR = Pattern.compile(
            "(?:editor['’]?s?|ed\\.)[\\s:].*|.*(?:--|—|–|-)\\s?(?:ed\\.|editor)"
                    // what a transcript can only say
                    + "|(?:the )?(?:text|document|page|letter|telegram) (?:breaks off|ends)(?: here)?\\.?|end of (?:the )?(?:document|text|translation)\\.?"
                    + "|(?:written )?in \\p{L}+ in (?:the )?(?:original|text)\\.?|(?:the )?(?:following|preceding|next|last)?\\s?\\p{L}{4,12} (?:is |was )?crossed out\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What the paper shows and a transcript can't. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:state |national )?(?:letterhead|emblem|logo|coat of arms)\\b.{0,200}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SOURCE = Pattern.compile(
            "source:.*|.*archival signature.*"
                    // the number of the paper in its archive or register, with a date or a word before it
                    + "|(?:archive|archival|register|document|\\p{Lu}) ?(?:\\d{1,2} \\p{L}{3,9} \\d{2,4}, )?(?:no\\.?|nº|number) ?[\\d/-]+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Short ones explain the word before them. */
    private static final int LONGEST_GLOSS = 70;

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
        if (SHOWN.matcher(passage.inside(bracket)).matches()) {
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
        if (words.length() < LONGEST_GLOSS && GlossRule.isByTranslator(words)) {
            return Optional.empty();
        }
        if (TRANSLATOR.matcher(words).matches()
                || keywords.label(Keywords.Kind.TRANSLATOR, words).isPresent()) {
            return Optional.of(GlossKind.TRANSLATOR);
        }
        if (EDITOR.matcher(words).matches()) {
            return Optional.of(GlossKind.EDITORIAL);
        }
        return SOURCE.matcher(words).matches() ? Optional.of(GlossKind.PROVENANCE) : Optional.empty();
    }
}
