package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "TELEGRAM 188-L    Vientiane, August 9, 1955": place and day in the last column of a line at the head of a paper. */
final class ColumnLine {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{3,}|\\t+");
    /** The kind of a paper and its number, beside where and when it was sent; the columns were run together. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<kind>\\p{Lu}{4,12}) (?:(?:Nº|No\\.) ?)?(?<number>\\d[\\p{L}\\d/-]{0,11}|\\p{Lu}{1,3}-\\d{1,5})");

    private ColumnLine() {}

    /** What stands in the line, the place and day as a part. */
    static Optional<List<Inline>> read(LineCursor at) {
        Matcher gap = GAP.matcher(at.text());
        Matcher numbered = NUMBERED.matcher(at.text());
        if (at.phase() != PaperPhase.OPENING) {
            return Optional.empty();
        }
        if (gap.find() && gap.start() > 0) {
            return columns(at, gap.start(), gap.end());
        }
        return numbered.lookingAt()
                        && numbered.end() < at.text().length()
                        && at.text().charAt(numbered.end()) == ' '
                ? columns(at, numbered.end(), numbered.end() + 1)
                : Optional.empty();
    }

    private static Optional<List<Inline>> columns(LineCursor at, int end, int next) {
        Span left = new Span(at.span().start(), at.span().start() + end);
        Span right = Blank.strip(
                at.rows().text(), new Span(at.span().start() + next, at.span().end()));
        List<Inline> first = left(at, left);
        if (first.isEmpty() || !DateLine.isDateline(at, right)) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>(first);
        content.add(new Inline.Part(right, right, PartKind.DATELINE, DatelineContent.of(at, right), Certainty.CERTAIN));
        return Optional.of(content);
    }

    /** A marking, or the kind and number of the paper. */
    private static List<Inline> left(LineCursor at, Span left) {
        Matcher numbered = NUMBERED.matcher(left.of(at.rows().text()));
        if (numbered.matches() && isPaper(numbered.group("kind"))) {
            Span number = new Span(left.start() + numbered.start("number"), left.end());
            return List.of(new Inline.Number(number, NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM));
        }
        List<Inline> read = at.read(left, Scope.APPARATUS);
        boolean whole = read.size() == 1 && read.get(0).span().equals(left);
        return whole && (read.get(0) instanceof Inline.Marking || read.get(0) instanceof Inline.Number)
                ? read
                : List.of();
    }

    private static boolean isPaper(String kind) {
        return Lexicon.english().find(kind).stream()
                .anyMatch(
                        hit -> hit.termClass() == TermClass.PAPER && hit.span().length() == kind.length());
    }
}
