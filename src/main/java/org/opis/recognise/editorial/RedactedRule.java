package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.line.Quantity;
import org.opis.recognise.remark.Remark;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.Remarks;
import org.opis.text.Span;

/** "[less than 1 line not declassified]", "[excised]": a passage the releasing office withheld. */
public final class RedactedRule implements BracketRule {
    /** The word alone, in parentheses; and the exemption that a releasing office writes over a passage. */
    private static final String ALONE = "\\((?<said>{(redacted)})\\)|(?<!\\d)25X\\d{1,2}[A-Z]?(?:\\d[a-z]?)?(?!\\d)";

    private static final int LONGEST = 80;

    @Override
    public Code code() {
        return Code.I417;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "(2", passage.context().keywords().pattern(ALONE), alone -> {
            Span span = new Span(alone.start(), alone.end());
            Span inner = alone.group("said") == null ? span : new Span(alone.start("said"), alone.end("said"));
            out.accept(Found.of(
                    code(), new Editorial.Gap(span, inner, GapReason.REDACTED, Extent.NONE, Certainty.CERTAIN)));
        });
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        Optional<Remark> remark = Remarks.of(bracket, passage, RemarkKind.REDACTED);
        if (remark.isPresent()) {
            return Optional.of(Found.of(code(), gap(bracket, remark.get().extent())));
        }
        String words = passage.inside(bracket);
        return words.length() > LONGEST
                ? Optional.empty()
                : passage.context()
                        .keywords()
                        .said(Keywords.Kind.REDACTED, words)
                        .map(said -> Found.of(code(), gap(bracket, Quantity.of(said.quantity(), said.unit()))));
    }

    private static Inline gap(Bracket bracket, Extent extent) {
        return new Editorial.Gap(bracket.span(), bracket.inner(), GapReason.REDACTED, extent, Certainty.CERTAIN);
    }
}
