package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;

/** "[signature]": somebody signed here by hand. */
final class AutographRule implements BracketRule {
    private static final Pattern SAYS = Pattern.compile(
            "(?:illegible |handwritten )?(?:signatures?|signed|sign|initials|initialled|initialed)(?::? illegible)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return Code.I421;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return SAYS.matcher(passage.inside(bracket)).matches()
                ? Optional.of(Found.of(code(), new Inline.Signature(bracket.span(), bracket.inner())))
                : Optional.empty();
    }
}
