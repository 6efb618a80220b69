package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Blank;

/** A bracket that no rule knows and no sentence needs: kept, said to be a remark, with a warning. */
public final class UnknownBracketRule implements BracketRule {
    private static final int SHOWN = 60;

    @Override
    public Code code() {
        return Code.I445;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES, Scope.NUMBER));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        if (Blank.isBlank(passage.text(), bracket.inner())
                || SuppliedRule.isNone(words, passage.context().keywords())) {
            return Optional.empty();
        }
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        Diagnostic warning = Diagnostic.of(
                code(),
                bracket.span(),
                "Nothing says what the bracket \"" + shown.replace('\n', ' ')
                        + "\" is; it is kept as an editor's remark.");
        return Optional.of(new Found(
                code(),
                bracket.span(),
                inner -> new Editorial.Gloss(
                        bracket.span(),
                        bracket.inner(),
                        ExplainedWord.is(bracket, passage) ? GlossKind.EXPLANATION : GlossKind.UNKNOWN,
                        inner.read(bracket.inner(), Scope.EDITOR),
                        Certainty.LOW),
                List.of(warning)));
    }
}
