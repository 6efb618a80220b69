package org.opis.recognise.note;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.annotation.NoteStyle;
import org.opis.recognise.annotation.StrandedMark;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "[1]", "(2)" or "/3/" glued to a word, "MILNIKIEL1": a mark that refers to a note of the page. */
public final class NoteRefRule implements BracketRule {
    private static final int YEAR = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern GLUED = Pattern.compile(
            "(?<=(?:[\\p{L}\\]…]|(?<!\\d\\(\\d{1,4})\\))[.,;:]?|[.,;:][\"”’]?)(?:\\((\\d{1,3})\\)|/(\\d{1,3})/)(?![\\p{L}\\d/])");
    /** Several at the end of a sentence: "1966.1,2,3". */
    private static final Pattern SERIES =
            Pattern.compile("(?<=[\\p{L}\\p{N})][.!?][\"”’]?)(\\d{1,2}(?:,\\d{1,2}){1,9})(?![\\p{L}\\d.])");

    /** Paragraphs, and labels of speakers. */
    private static final Set<Scope> STARTS = EnumSet.of(Scope.PROSE, Scope.EDITOR);

    @Override
    public Code code() {
        return Code.I416;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.PROSE, Scope.APPARATUS, Scope.CLOSING, Scope.HEADING, Scope.EDITOR);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "(/", GLUED, glued -> {
            int group = glued.group(1) != null ? 1 : 2;
            Span inner = new Span(glued.start(group), glued.end(group));
            out.accept(ref(new Span(glued.start(), glued.end()), inner, passage));
        });
        Scan.each(passage, "123456789", SERIES, series -> {
            if (ascends(series.group(1))) {
                Span span = new Span(series.start(1), series.end(1));
                out.accept(ref(span, span, passage));
            }
        });
        stranded(passage, out);
        // digits alone are a mark only where the notes of the page, or the other marks, say so
        passage.context()
                .notes()
                .marks(passage.span())
                .forEach(mark -> out.accept(ref(mark.span(), mark.inner(), passage)));
    }

    /** Each number is one more than the one before. */
    private static boolean ascends(String series) {
        String[] numbers = series.split(",");
        for (int i = 1; i < numbers.length; i++) {
            if (Integer.parseInt(numbers[i]) != Integer.parseInt(numbers[i - 1]) + 1) {
                return false;
            }
        }
        return true;
    }

    /** A mark that the line before lost: its neighbours are glued to words elsewhere. */
    private void stranded(Passage passage, Consumer<Found> out) {
        if (STARTS.contains(passage.scope())) {
            StrandedMark.at(passage.text(), passage.span())
                    .ifPresent(mark -> out.accept(ref(mark, new Span(mark.start() + 1, mark.end() - 1), passage)));
        }
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return NUMBER.matcher(passage.inside(bracket)).matches()
                        && !followsNumberSign(bracket, passage)
                        && !isWithinNumber(bracket, passage)
                ? Optional.of(ref(bracket.span(), bracket.inner(), passage))
                : Optional.empty();
    }

    private Found ref(Span span, Span inner, Passage passage) {
        String n = NoteStyle.digits(inner.of(passage.text()));
        String target = passage.context().notes().target(n, span.start());
        return Found.of(code(), new Inline.NoteRef(span, inner, target));
    }

    /** "4[00]": digits restored in a number; a year or a note of that number make it a mark. */
    private static boolean isWithinNumber(Bracket bracket, Passage passage) {
        int digits = 0;
        for (int at = bracket.span().start() - 1;
                at >= passage.span().start() && Character.isDigit(passage.text().charAt(at));
                at--) {
            digits++;
        }
        String restored = passage.inside(bracket);
        return digits > 0
                && (restored.startsWith("0")
                        || digits != YEAR && !passage.context().notes().has(restored));
    }

    /** "Nº [208]" is a restored number. */
    private static boolean followsNumberSign(Bracket bracket, Passage passage) {
        int end = NameTokens.endBefore(
                passage.text(), passage.span().start(), bracket.span().start());
        String before = passage.text().substring(Math.max(passage.span().start(), end - 3), end);
        return before.endsWith("º") || before.endsWith("No.") || before.endsWith("#") || before.endsWith("№");
    }
}
