package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Blank;

/** "his [office]": words the translator supplies because the sentence lacks them. */
public final class SuppliedRule implements BracketRule {
    private static final int LONGEST = 600;
    /** The site hides an address. */
    private static final Pattern HIDDEN = Pattern.compile("(?i:e-?mail)[\\s\\u00a0]{0,8}protected");

    @Override
    public Code code() {
        return Code.I405;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        if (words.length() > LONGEST
                || Blank.isBlank(passage.text(), bracket.inner())
                || isNone(words, passage.context().keywords())
                || !Needed.is(bracket, passage)) {
            return Optional.empty();
        }
        Certainty certainty = Needed.surely(bracket, passage) ? Certainty.CERTAIN : Certainty.MEDIUM;
        return Optional.of(Found.of(
                code(),
                bracket.span(),
                inner -> new Editorial.Supplied(
                        bracket.span(), bracket.inner(), inner.read(bracket.inner(), Scope.EDITOR), certainty)));
    }

    /** An address that the site hides is no editor's word, and a mark that lost its word supplies none. */
    static boolean isNone(String words, Keywords keywords) {
        return HIDDEN.matcher(words).matches()
                || keywords.says(Keywords.Kind.SIC, words)
                || keywords.says(Keywords.Kind.EMPHASIS, words);
    }
}
