package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.GapReason;
import org.opis.document.Inline;

/** "[torn off]", "[upper edge torn away]", "[3-4 letters missing]": words that the leaf, or its writer, lost. */
final class DamageRule implements BracketRule {
    @Override
    public Code code() {
        return Code.I442;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return Remarks.of(bracket, passage)
                .filter(r -> r.kind() == RemarkKind.DAMAGED || r.kind() == RemarkKind.MISSING)
                .map(r -> Found.of(code(), gap(bracket, r)));
    }

    private static Inline gap(Bracket bracket, Remark remark) {
        GapReason reason = remark.kind() == RemarkKind.DAMAGED ? GapReason.DAMAGE : GapReason.OMITTED;
        return new Inline.Gap(bracket.span(), bracket.inner(), reason, remark.extent(), Certainty.CERTAIN);
    }
}
