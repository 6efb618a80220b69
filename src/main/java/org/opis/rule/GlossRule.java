package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.GlossKind;
import org.opis.document.Inline;

/** "Ri Won-beom [Ri Won Bom]", "Filippov [Stalin]", "Sun Li [Deputy Director]": a remark on the name before it. */
final class GlossRule implements BracketRule {
    private static final Set<String> FIXED = Set.of(
            "not further identified",
            "not identified",
            "unidentified",
            "female",
            "male",
            "expansion unknown",
            "name unknown",
            "first name unknown",
            "pseudonym",
            "code name");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}./-]{0,15} = \\p{L}.*", Pattern.DOTALL);
    private static final Pattern DESCRIBES = Pattern.compile(
            "(?:.*\\b(?:Minister|Director|Chairman|Secretary|Ambassador|Chief|Head|President|Premier|Counsell?or|Attach[eé]"
                    + "|Commander|Editor|Member|Envoy|Consul|Marshal|General|Leader|Representative)\\b.*"
                    + "|\\p{Lu}\\p{L}+ (?:\\p{Ll}+ )+.*)",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:[ -]\\p{Lu}?[\\p{L}'’.()-]*){0,4}");

    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8} \\d{1,2})(?:,? \\d{4})?");
    /** Whom a pronoun means: a name, or a noun with its article. */
    private static final Pattern REFERENT =
            Pattern.compile("(?:i\\.e\\.,? )?(?:the \\p{L}.*|\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,4})");

    private static final int LONGEST = 200;

    @Override
    public Code code() {
        return Code.I408;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return kind(bracket, passage)
                .map(kind -> Found.of(code(), bracket.span(), inner -> {
                    Certainty certainty = kind == GlossKind.ABBREVIATION ? Certainty.CERTAIN : Certainty.MEDIUM;
                    return new Inline.Gloss(
                            bracket.span(),
                            bracket.inner(),
                            kind,
                            inner.read(bracket.inner(), Scope.EDITOR),
                            certainty);
                }));
    }

    private static Optional<GlossKind> kind(Bracket bracket, Passage passage) {
        if (bracket.inner().length() > LONGEST) {
            return Optional.empty();
        }
        String words = passage.words(bracket);
        if (ABBREVIATION.matcher(words).matches()) {
            return Optional.of(GlossKind.ABBREVIATION);
        }
        if (FIXED.contains(words)) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        return Glossed.before(bracket, passage).flatMap(glossed -> kind(glossed, words));
    }

    private static Optional<GlossKind> kind(Glossed glossed, String words) {
        if (glossed.isDate() && DATE.matcher(words).matches()
                || glossed.isPronoun() && REFERENT.matcher(words).matches()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (!glossed.isName()) {
            return Optional.empty();
        }
        if (DESCRIBES.matcher(words).matches() && (glossed.isPerson() || glossed.isRole())) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (!NAME.matcher(words).matches() || words.indexOf(' ') < 0 && glossed.isSurname()) {
            return Optional.empty();
        }
        return Similarity.of(glossed.words(), words) >= Similarity.ALIKE
                ? Optional.of(GlossKind.ROMANIZATION)
                : otherName(glossed, words);
    }

    private static Optional<GlossKind> otherName(Glossed glossed, String words) {
        boolean several = words.indexOf(' ') > 0 || words.indexOf('-') > 0;
        if (glossed.isRole()) {
            return several ? Optional.of(GlossKind.IDENTIFICATION) : Optional.empty();
        }
        return glossed.canHaveAlias(words, several) ? Optional.of(GlossKind.ALIAS) : Optional.empty();
    }
}
