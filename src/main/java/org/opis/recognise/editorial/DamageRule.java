package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Remark;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.Remarks;

/** "[torn off]", "[upper edge torn away]", "[3-4 letters missing]": words that the leaf, or its writer, lost. */
public final class DamageRule implements BracketRule {
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
        return new Editorial.Gap(bracket.span(), bracket.inner(), reason, remark.extent(), Certainty.CERTAIN);
    }
}
