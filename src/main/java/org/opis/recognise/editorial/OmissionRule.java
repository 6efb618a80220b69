package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Remark;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.Remarks;
import org.opis.recognise.remark.Signed;
import org.opis.text.Span;

/** "[…]", "[...]", "[the rest of the memo …]": a passage the editor left out. */
public final class OmissionRule implements BracketRule {
    private static final Pattern DOTS =
            Pattern.compile("[\\s\\u00a0]*(?:…[.…\\s]*|[.\\s]*…\\.*|\\.(?:\\s?\\.)+)[\\s\\u00a0]*");

    /** Dots without brackets, at the very start or end of a paragraph. */
    private static final Pattern START = Pattern.compile("(?:…|\\.\\.\\.)(?=\\S)");

    private static final Pattern END = Pattern.compile("(?:…|(?<!\\.)\\.\\.\\.)\\z");
    /** What the end has to be looked at: the dots and what stands before them. */
    private static final int TAIL = 4;

    @Override
    public Code code() {
        return Code.I403;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        if (passage.scope() == Scope.PROSE || passage.scope() == Scope.NUMBER) {
            int end = passage.span().end();
            edge(START.matcher(passage.text()).region(passage.span().start(), end), out);
            edge(END.matcher(passage.text()).region(Math.max(passage.span().start(), end - TAIL), end), out);
        }
    }

    private void edge(Matcher dots, Consumer<Found> out) {
        boolean start = dots.pattern() == START;
        if (start ? dots.lookingAt() : dots.find()) {
            Span span = new Span(dots.start(), dots.end());
            // points without brackets may be the author's
            Inline gap = new Editorial.Gap(span, span, GapReason.EDITORIAL, Extent.NONE, Certainty.MEDIUM);
            out.accept(Found.of(code(), gap));
        }
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        Keywords keywords = passage.context().keywords();
        String words = passage.inside(bracket);
        Optional<Remark> remark = Remarks.of(bracket, passage, RemarkKind.OMITTED);
        boolean said = bracket.children().isEmpty() && says(words, keywords);
        return said || remark.isPresent()
                ? Optional.of(
                        Found.of(code(), gap(bracket, remark.map(Remark::extent).orElse(Extent.NONE))))
                : Optional.empty();
    }

    /** Whether {@code words} are an ellipsis or describe what was left out. */
    static boolean says(String words, Keywords keywords) {
        return words.length() < 260
                && !Signed.isSigned(words, keywords)
                && (DOTS.matcher(words).matches() || keywords.says(Keywords.Kind.OMITTED, words));
    }

    static Editorial.Gap gap(Bracket bracket, Extent extent) {
        return new Editorial.Gap(bracket.span(), bracket.inner(), GapReason.EDITORIAL, extent, Certainty.CERTAIN);
    }
}
