package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;

/** "SOVIET EMBASSY IN THE DPRK", "GDR Embassy to the DPRK": the office whose paper it is. */
final class LetterheadRule implements BlockRule {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*\\s|of\\s|the\\s|for\\s){0,6}(?:Embassy|EMBASSY|Legation|LEGATION|Ministry|MINISTRY|Mission"
                    + "|MISSION|Consulate|CONSULATE|Department|DEPARTMENT|Committee|COMMITTEE)(?:\\s.{0,60}[^.,:;!?])?");

    @Override
    public Code code() {
        return Code.B312;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() != Phase.OPENING
                || at.titled()
                || at.text().length() > 110
                || !OFFICE.matcher(at.text()).matches()) {
            return Optional.empty();
        }
        List<Inline> content = at.read(Scope.APPARATUS);
        Inline part = new Inline.Part(at.span(), at.span(), PartKind.LETTERHEAD, content, Certainty.MEDIUM);
        return Optional.of(new Placed(code(), Place.FRONT, new Block.Opener(at.span(), List.of(part)), at.i() + 1));
    }
}
