package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.layout.Keywords;
import org.opis.lexicon.WordClass;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.line.Quantity;
import org.opis.recognise.remark.RemarkExtent;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.RemarkReader;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Remarks;
import org.opis.text.Span;

/** "[illegible]", "[two lines illegible]", "[[too faded to read]", "(illegible)": a passage that couldn't be read. */
public final class IllegibleRule implements BracketRule {
    private static final String PARENTHESES = "\\({(illegible)}\\)";
    /** A cipher clerk's remark on what didn't come through. */
    private static final Pattern GROUPS = Pattern.compile("\\(([^()\\[\\]\\n]{5,60})\\)");

    private static final String GROUP = "group";
    private static final int LONGEST = 80;

    @Override
    public Code code() {
        return Code.I402;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public boolean readsOpen() {
        return true;
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Keywords keywords = passage.context().keywords();
        Scan.each(passage, "(", GROUPS, m -> {
            Span inner = new Span(m.start(1), m.end(1));
            RemarkWords words = RemarkWords.of(inner.of(passage.text()));
            if (words.value(WordClass.UNIT).equals(GROUP) && says(inner.of(passage.text()), keywords)) {
                out.accept(Found.of(code(), gap(new Span(m.start(), m.end()), inner, passage.text(), keywords)));
            }
        });
        Scan.each(passage, "(", keywords.pattern(PARENTHESES), m -> {
            Span inner = new Span(m.start() + 1, m.end() - 1);
            out.accept(Found.of(code(), gap(new Span(m.start(), m.end()), inner, passage.text(), keywords)));
        });
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        Keywords keywords = passage.context().keywords();
        return says(passage.inside(bracket), keywords)
                        || Remarks.of(bracket, passage, RemarkKind.ILLEGIBLE).isPresent()
                ? Optional.of(Found.of(code(), gap(bracket.span(), bracket.inner(), passage.text(), keywords)))
                : Optional.empty();
    }

    /** Whether {@code words} say that something couldn't be read, and nothing else. */
    public static boolean says(String words, Keywords keywords) {
        return words.length() < LONGEST
                && (keywords.says(Keywords.Kind.ILLEGIBLE, words)
                        || RemarkReader.read(words)
                                .filter(r -> r.kind() == RemarkKind.ILLEGIBLE && !r.plain())
                                .isPresent());
    }

    public static Editorial.Gap gap(Span span, Span inner, String text, Keywords keywords) {
        String words = inner.of(text);
        RemarkWords terms = RemarkWords.of(words);
        Optional<Keywords.Said> said = keywords.said(Keywords.Kind.ILLEGIBLE, words);
        Extent extent = said.filter(k -> !k.as().isEmpty())
                .map(k -> Extent.by(k.as()))
                // what another language says is known to its list alone
                .or(() -> said.filter(k -> terms.hasUnknown()).map(k -> Quantity.of(k.quantity(), k.unit())))
                .orElse(RemarkExtent.of(terms));
        return new Editorial.Gap(span, inner, GapReason.ILLEGIBLE, extent, Certainty.CERTAIN);
    }
}
