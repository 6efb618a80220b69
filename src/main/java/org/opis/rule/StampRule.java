package org.opis.rule;

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
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.document.StampType;
import org.opis.layout.Keywords;
import org.opis.text.Span;

/** "[Stamp: …]", "[USSR MFA Stamp: …]", "MFA stamp:" with its text lost: a stamp impression. */
final class StampRule implements BracketRule {
    private static final Pattern LABEL = Pattern.compile(
            "(?:faded |partial )?stamps? and handwriting(?=\\s{0,20}$)|(?!(?:the|a|an|his|her|its|their|with|by|and|to|on)\\s)(?:[^\\[\\]\\n:]{0,50}\\b)?"
                    + "stamp(?: of[^\\n:\\]]{1,40})?(?::|(?=\\s{0,20}$|\\s{0,20}\\n| and handwriting))"
                    + "|(?:(?:round|official|state|wax|red|blue)\\s){0,2}seal(?::|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_WITHIN =
            Pattern.compile("(?:[^\\[\\]\\n]{0,80}\\n){0,2}[^\\[\\]\\n:]{0,40}\\bstamp:", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}.\\[])(?:\\p{Lu}[\\p{L}.]{0,20}\\s){1,4}stamp:");

    /** A registry's number on a line below: only a stamp says so. */
    private static final Pattern REGISTERED = Pattern.compile("\\n[^\\n]{0,40}\\bIncoming (?:Nº |No\\. )?\\d");

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
            Matcher bare = BARE.matcher(passage.text())
                    .useTransparentBounds(true)
                    .region(passage.span().start(), passage.span().end());
            while (bare.find()) {
                Span span = new Span(bare.start(), bare.end());
                out.accept(Found.of(code(), stamp(span, span, bare(span), passage)));
            }
        }
    }

    /** The label of an impression whose text didn't reach the dump. */
    private static List<Inline> bare(Span label) {
        Span end = Span.empty(label.end());
        return List.of(new Inline.Label(label, label), new Inline.Gap(end, end, GapReason.LOST, Extent.NONE, true));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        String head = words.substring(0, Math.min(words.length(), 160));
        Matcher label = LABEL.matcher(head);
        Matcher within = LABEL_WITHIN.matcher(head);
        OptionalInt own = passage.context().keywords().label(Keywords.Kind.STAMP, head);
        if (own.isEmpty() && !label.lookingAt() && !within.lookingAt()) {
            return passage.scope() == Scope.APPARATUS
                            && REGISTERED.matcher(head).find()
                    ? Optional.of(Found.of(code(), bracket.span(), inner -> unlabelled(bracket, passage, inner)))
                    : Optional.empty();
        }
        int length = own.orElseGet(() -> label.lookingAt() ? label.end() : within.end());
        int end = bracket.inner().start() + length;
        Span said = new Span(bracket.inner().start(), end);
        if (!bracket.close().isEmpty() && end == bracket.inner().end() && words.contains("stamp")) {
            return Optional.of(beside(bracket, passage));
        }
        return Optional.of(Found.of(code(), bracket.span(), inner -> {
            List<Inline> content = Labelled.around(
                    said,
                    passage.text(),
                    inner.read(new Span(end, bracket.inner().end()), Scope.STAMP),
                    inner);
            return stamp(bracket.span(), bracket.inner(), content, passage);
        }));
    }

    /**
     * The label stands alone in its bracket: behind the text of the stamp, words in capitals or a short line; at the head
     * of a line before it.
     */
    private Found beside(Bracket bracket, Passage passage) {
        Span words = Beside.before(bracket, passage);
        Span text = words.isEmpty() ? Beside.after(bracket, passage) : words;
        Span span = text.isEmpty()
                ? bracket.span()
                : new Span(
                        Math.min(text.start(), bracket.span().start()),
                        Math.max(text.end(), bracket.span().end()));
        return Found.of(code(), span, inner -> {
            List<Inline> content = new ArrayList<>(inner.read(text, Scope.STAMP));
            content.add(new Inline.Label(bracket.span(), bracket.inner()));
            content.sort(Comparator.comparing(Inline::span));
            return new Inline.Stamp(span, span, type(text.of(passage.text())), Chain.NONE, Certainty.MEDIUM, content);
        });
    }

    private static Inline unlabelled(Bracket bracket, Passage passage, Inner inner) {
        List<Inline> content = inner.read(bracket.inner(), Scope.STAMP);
        StampType type = type(bracket.inner().of(passage.text()));
        return new Inline.Stamp(bracket.span(), bracket.inner(), type, Chain.NONE, Certainty.MEDIUM, content);
    }

    private static Inline stamp(Span span, Span inner, List<Inline> content, Passage passage) {
        Certainty certainty = acrossColumns(content, passage) ? Certainty.LOW : Certainty.CERTAIN;
        return new Inline.Stamp(span, inner, type(inner.of(passage.text())), Chain.NONE, certainty, content);
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

    /** What the words of an impression show it to be. */
    static StampType type(String words) {
        String lower = words.substring(0, Math.min(words.length(), LONGEST)).toLowerCase(Locale.ROOT);
        if (lower.matches("(?:[a-z]+ ){0,2}seal\\b.*")) {
            return StampType.SEAL;
        }
        if (lower.contains("declassif")) {
            return StampType.DECLASSIFICATION;
        }
        if (lower.contains("archive") || lower.contains("fond ")) {
            return StampType.ARCHIVE;
        }
        if (lower.contains("incoming") || lower.contains("received")) {
            return StampType.INCOMING;
        }
        if (lower.contains("outgoing")) {
            return StampType.OUTGOING;
        }
        return lower.contains("secret") && lower.length() < 40 ? StampType.CLASSIFICATION : StampType.REGISTRY;
    }
}
