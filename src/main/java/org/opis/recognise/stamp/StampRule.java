package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.document.StampType;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Inner;
import org.opis.recognise.Labelled;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "[Stamp: …]", "[USSR MFA Stamp: …]", "MFA stamp:" with its text lost: a stamp impression. */
public final class StampRule implements BracketRule {
    private static final String BARE = "(?<![\\p{L}.\\[])(?:\\p{Lu}[\\p{L}.]{0,20}\\s){1,4}{stamp-word}:";

    /** A registry's number on a line below: only a stamp says so. */
    private static final String REGISTERED = "\\n[^\\n]{0,40}\\b{incoming} (?:Nº |No\\. )?\\d";

    /** How far from its bracket a label is looked for. */
    private static final int REACH = 160;

    private static final int LONGEST = 1000;

    @Override
    public Code code() {
        return Code.B310;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING, Scope.PROSE, Scope.HAND);
    }

    @Override
    public boolean readsOpen() {
        return true;
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        if (passage.scope() == Scope.APPARATUS) {
            Matcher bare = passage.context()
                    .keywords()
                    .pattern(BARE)
                    .matcher(passage.text())
                    .useTransparentBounds(true)
                    .region(passage.span().start(), passage.span().end());
            while (bare.find()) {
                Span span = new Span(bare.start(), bare.end());
                StampType type = type(span.of(passage.text()), passage);
                out.accept(Found.of(code(), span, inner -> stamp(span, span, type, bare(span, inner), passage)));
            }
        }
    }

    /** The label of an impression whose text didn't reach the dump. */
    private static List<Inline> bare(Span label, Inner inner) {
        Span end = Span.empty(label.end());
        return List.of(
                Labelled.label(label, inner),
                new Editorial.Gap(end, end, GapReason.LOST, Extent.NONE, Certainty.CERTAIN));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        String head = words.substring(0, Math.min(words.length(), REACH));
        Keywords keywords = passage.context().keywords();
        OptionalInt stamp = keywords.label(Keywords.Kind.STAMP, head);
        OptionalInt label = stamp.isPresent() ? stamp : keywords.label(Keywords.Kind.SEAL, head);
        if (label.isEmpty()) {
            return passage.scope() == Scope.APPARATUS
                            && keywords.pattern(REGISTERED).matcher(head).find()
                    ? Optional.of(Found.of(code(), bracket.span(), inner -> unlabelled(bracket, passage, inner)))
                    : Optional.empty();
        }
        int end = bracket.inner().start() + label.getAsInt();
        Span said = new Span(bracket.inner().start(), end);
        if (!bracket.close().isEmpty() && end == bracket.inner().end() && stamp.isPresent()) {
            return Optional.of(beside(bracket, passage));
        }
        return Optional.of(Found.of(code(), bracket.span(), inner -> {
            List<Inline> content = Labelled.around(
                    said,
                    passage.text(),
                    inner.read(new Span(end, bracket.inner().end()), Scope.STAMP),
                    inner);
            StampType type = stamp.isPresent() ? type(words, passage) : StampType.SEAL;
            return stamp(bracket.span(), bracket.inner(), type, content, passage);
        }));
    }

    /**
     * The label stands alone in its bracket: behind the text of the stamp, words in capitals or a short line; at the head
     * of a line before it.
     */
    private Found beside(Bracket bracket, Passage passage) {
        Span words = StampTextBeside.before(bracket, passage);
        Span text = words.isEmpty() ? StampTextBeside.after(bracket, passage) : words;
        Span span = text.isEmpty()
                ? bracket.span()
                : new Span(
                        Math.min(text.start(), bracket.span().start()),
                        Math.max(text.end(), bracket.span().end()));
        return Found.of(code(), span, inner -> {
            List<Inline> content = new ArrayList<>(inner.read(text, Scope.STAMP));
            content.add(new Inline.Label(bracket.span(), bracket.inner()));
            content.sort(Comparator.comparing(Inline::span));
            return new Inline.Stamp(
                    span, span, type(text.of(passage.text()), passage), Chain.NONE, Certainty.MEDIUM, content);
        });
    }

    private static Inline unlabelled(Bracket bracket, Passage passage, Inner inner) {
        List<Inline> content = inner.read(bracket.inner(), Scope.STAMP);
        StampType type = type(bracket.inner().of(passage.text()), passage);
        return new Inline.Stamp(bracket.span(), bracket.inner(), type, Chain.NONE, Certainty.MEDIUM, content);
    }

    private static Inline stamp(Span span, Span inner, StampType type, List<Inline> content, Passage passage) {
        Certainty certainty = acrossColumns(content, passage) ? Certainty.LOW : Certainty.CERTAIN;
        return new Inline.Stamp(span, inner, type, Chain.NONE, certainty, content);
    }

    /** A label over several lines: other columns were read into it, and into what follows. */
    private static boolean acrossColumns(List<Inline> content, Passage passage) {
        Inline label = content.stream()
                .filter(i -> i instanceof Inline.Label)
                .reduce((first, last) -> last)
                .orElse(content.get(0));
        Span said = new Span(content.get(0).span().start(), label.span().end());
        return said.of(passage.text()).indexOf('\n') >= 0;
    }

    private static StampType type(String words, Passage passage) {
        return type(words, passage.context().keywords());
    }

    /** What the words of an impression show it to be. */
    static StampType type(String words, Keywords keywords) {
        String head = words.substring(0, Math.min(words.length(), LONGEST));
        return keywords.said(Keywords.Kind.IMPRESSION, head)
                .map(said -> StampType.valueOf(said.as().toUpperCase(Locale.ROOT)))
                .orElse(StampType.REGISTRY);
    }
}
