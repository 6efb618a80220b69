package org.opis.recognise.editorial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.document.Alteration;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Inner;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Remark;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.Remarks;
import org.opis.text.Span;

/** "[crossed out: X]", "[the word "X" crossed out]", "[inserted: X]", "[overwritten: X as Y]": changes on the paper. */
public final class AlterationRule implements BracketRule {
    @Override
    public Code code() {
        return Code.I441;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES, Scope.NUMBER));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return Remarks.of(bracket, passage, RemarkKind.DELETED)
                .map(r -> Found.of(code(), counted(bracket, r)))
                .or(() -> Altered.in(bracket, passage)
                        .map(a -> Found.of(code(), bracket.span(), inner -> inline(bracket, a, inner))));
    }

    /** So many words were struck out, which the bracket doesn't give. */
    private static Inline counted(Bracket bracket, Remark remark) {
        Span inner = bracket.inner();
        Inline gap = new Editorial.Gap(inner, inner, GapReason.EDITORIAL, remark.extent(), Certainty.CERTAIN);
        return new Editorial.Altered(bracket.span(), inner, Alteration.DELETED, List.of(gap), Certainty.CERTAIN);
    }

    private static Inline inline(Bracket bracket, Altered altered, Inner inner) {
        Span all = bracket.inner();
        if (altered.replacement().isEmpty()) {
            List<Inline> content = content(all, altered.words(), inner);
            return new Editorial.Altered(bracket.span(), all, altered.kind(), content, altered.certainty());
        }
        Span now = altered.replacement().get();
        Span old = new Span(all.start(), altered.words().end());
        Span rest = new Span(old.end(), all.end());
        Certainty certainty = altered.certainty();
        return new Editorial.Altered(
                bracket.span(),
                all,
                Alteration.REPLACED,
                List.of(
                        part(old, altered.words(), Alteration.DELETED, inner),
                        part(rest, now, Alteration.ADDED, inner)),
                certainty);
    }

    private static Inline part(Span span, Span words, Alteration kind, Inner inner) {
        return new Editorial.Altered(span, span, kind, content(span, words, inner), Certainty.CERTAIN);
    }

    /** The words of the paper, and as labels what stands before and after them. */
    private static List<Inline> content(Span all, Span words, Inner inner) {
        List<Inline> content = new ArrayList<>();
        if (words.start() > all.start()) {
            Span label = new Span(all.start(), words.start());
            content.add(new Inline.Label(label, label));
        }
        content.addAll(inner.read(words, Scope.EDITOR));
        if (words.end() < all.end()) {
            Span label = new Span(words.end(), all.end());
            content.add(new Inline.Label(label, label));
        }
        return content;
    }
}
