package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.recognise.BlockRule;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.RegistrationMark;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;
import org.opis.text.Words;

/** "Came in: 4.X 66. at 21.10", "Answered:": the lines of the form at the head of a paper, whatever their labels. */
public final class FormHeaderRule implements BlockRule {
    /** What stands before the day or the hour in a line of sending. */
    private static final Pattern BEFORE_DIGITS = Pattern.compile("[^\\d\\[(“\"]+");

    @Override
    public Code code() {
        return Code.B315;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        return FormHeader.line(at).filter(line -> !isApparatus(at, line)).map(line -> placed(at, line));
    }

    /** "MFA stamp: …": the label is that of a stamp or of words by hand. */
    private static boolean isApparatus(LineCursor at, FormLine line) {
        return at.read(Scope.APPARATUS).stream()
                .anyMatch(i -> i.span().overlaps(line.label()) && !(i instanceof Inline.Name));
    }

    private Placed placed(LineCursor at, FormLine line) {
        LabelRole role = line.role(at.rows().text());
        List<Inline> content = Labelled.content(line.label(), line.isBlank() ? List.of() : value(at, line, role));
        if (role == LabelRole.SUBJECT && !line.isBlank()) {
            Block head = new Block.Heading(at.span(), Block.Level.SUBJECT, false, content);
            return new Placed(code(), Placement.HEAD, head, at.i() + 1);
        }
        return new Placed(code(), Placement.FRONT, new Block.Opener(at.span(), content), at.i() + 1);
    }

    static List<Inline> value(LineCursor at, FormLine line, LabelRole role) {
        String text = at.rows().text();
        Span value = line.value();
        if (role == LabelRole.SUBJECT) {
            return at.read(value, Scope.HEADING);
        }
        List<Inline> marked = at.read(value, Scope.APPARATUS);
        return switch (role) {
            case SENDER, AUTHOR -> UnlistedNames.several(text, value, marked);
            case ADDRESSEE -> List.of(new Inline.Part(
                    value, value, PartKind.SALUTE, UnlistedNames.several(text, value, marked), Certainty.CERTAIN));
            case TYPED -> List.of(new Inline.Typist(value, UnlistedNames.one(text, value, marked), Certainty.CERTAIN));
            case NUMBER -> numbered(text, value, marked);
                // "house no. 6" is no number of the paper
            case PLACE -> placed(text, value, unnumbered(marked));
            case PLACE_DATE, SENT, DATE -> FormDateline.of(at, line, role, placed(text, value, marked));
            default -> marked;
        };
    }

    private static List<Inline> numbered(String text, Span value, List<Inline> marked) {
        boolean number =
                RegistrationMark.isNumber(value.of(text)) && marked.stream().noneMatch(i -> i instanceof Inline.Number);
        return number
                ? List.of(new Inline.Number(value, NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM))
                : marked;
    }

    private static List<Inline> unnumbered(List<Inline> marked) {
        return marked.stream().filter(i -> !(i instanceof Inline.Number)).toList();
    }

    /** A town that no list has, before the day or alone. */
    private static List<Inline> placed(String text, Span value, List<Inline> marked) {
        Matcher before = BEFORE_DIGITS.matcher(text).region(value.start(), value.end());
        if (!before.lookingAt()) {
            return marked;
        }
        Span said = Words.strip(text, new Span(value.start(), before.end()), ".–-");
        List<PhraseWord> words = PhraseWords.of(text, said);
        boolean town = !words.isEmpty()
                && words.size() < 4
                && words.stream().allMatch(w -> w.kind() == PhraseWord.Kind.NAME || w.kind() == PhraseWord.Kind.PLACE)
                && marked.stream().noneMatch(i -> i.span().overlaps(said));
        if (!town) {
            return marked;
        }
        Span name = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        List<Inline> all = new ArrayList<>(marked);
        all.add(new Inline.Name(name, NameKind.PLACE, "", List.of(), Certainty.HIGH, ""));
        all.sort(Comparator.comparing(Inline::span));
        return all;
    }
}
