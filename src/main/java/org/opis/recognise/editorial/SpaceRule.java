package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Remark;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.Remarks;
import org.opis.text.Span;

/** "[left blank]", "___": a place left blank in the original. */
public final class SpaceRule implements BracketRule {
    private static final Pattern UNDERSCORES = Pattern.compile("_{2,}");

    @Override
    public Code code() {
        return Code.I413;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "_", UNDERSCORES, m -> {
            Span span = new Span(m.start(), m.end());
            out.accept(Found.of(code(), new Editorial.Space(span, span, Extent.NONE)));
        });
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        Optional<Remark> remark = Remarks.of(bracket, passage, RemarkKind.BLANK);
        return remark.isPresent() || passage.context().keywords().says(Keywords.Kind.BLANK, passage.inside(bracket))
                ? Optional.of(Found.of(code(), space(bracket, remark)))
                : Optional.empty();
    }

    private static Inline space(Bracket bracket, Optional<Remark> remark) {
        return new Editorial.Space(
                bracket.span(), bracket.inner(), remark.map(Remark::extent).orElse(Extent.NONE));
    }
}
