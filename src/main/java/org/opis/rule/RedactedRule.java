package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;

/** "[less than 1 line not declassified]", "[excised]": a passage the releasing office withheld. */
final class RedactedRule implements BracketRule {
    private static final Pattern SAYS = Pattern.compile(
            "(?:(?:less than|about|approximately)\\s)?(?:(?<quantity>\\d+(?:\\s?[-–]\\s?\\d+)?|one|two|three)\\s)?"
                    + "(?:(?<unit>words?|lines?|names?|pages?|paragraphs?)\\s)?(?:\\(\\w+\\)\\s)?"
                    + "(?:(?:is|are|was|were)\\s)?"
                    + "(?:not declassified|redacted|excised|deleted|sanitized|blacked out|withheld)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return Code.I417;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        Matcher says = SAYS.matcher(words);
        if (words.length() > 80 || !says.matches()) {
            return Optional.empty();
        }
        Extent extent =
                words.startsWith("less than") ? Extent.NONE : Quantity.of(says.group("quantity"), says.group("unit"));
        return Optional.of(
                Found.of(code(), new Inline.Gap(bracket.span(), bracket.inner(), GapReason.REDACTED, extent, false)));
    }
}
