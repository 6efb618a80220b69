package org.opis.recognise.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Inner;
import org.opis.recognise.Labelled;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.editorial.IllegibleRule;
import org.opis.recognise.editorial.MarkedWord;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.Remarks;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "[handwritten: …]", "[Note in left margin: …]", "12/XI [added by hand]": a remark by hand about the paper. */
public final class HandNoteRule implements BracketRule {
    /** A longer line is running text. */
    private static final int LONGEST = 80;

    @Override
    public Code code() {
        return Code.B311;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING, Scope.PROSE, Scope.STAMP, Scope.HEADING, Scope.EDITOR);
    }

    @Override
    public boolean readsOpen() {
        return true;
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        if (passage.scope() == Scope.EDITOR) {
            HandQuote.find(passage, (words, said) -> out.accept(quoted(words, said, passage)));
        } else {
            BracketRule.super.find(passage, out);
            for (Bracket bracket : passage.brackets()) {
                HandTail.behind(bracket, passage).ifPresent(label -> out.accept(enclosed(bracket, label, passage)));
            }
        }
    }

    private Found quoted(Span words, String said, Passage passage) {
        String place = passage.context().keywords().place(said);
        return Found.of(
                code(),
                words,
                inner -> new Inline.HandNote(words, words, "", place, Certainty.MEDIUM, inner.read(words, Scope.HAND)));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        OptionalInt known = passage.context().keywords().label(Keywords.Kind.HANDWRITTEN, words);
        OptionalInt label = HandLabel.isWhole(words)
                ? OptionalInt.of(words.length())
                : HandLabel.longer(known, HandLabel.of(bracket, passage));
        if (passage.context().keywords().says(Keywords.Kind.SIGNATURE, words) || HandLabel.isOfPaper(words)) {
            return Optional.empty();
        }
        if (label.isEmpty()) {
            return HandTail.of(words).stream()
                    .mapToObj(at -> tailed(bracket, at, passage))
                    .findFirst();
        }
        if (Remarks.of(bracket, passage, RemarkKind.ILLEGIBLE).isPresent()) {
            return Optional.empty();
        }
        if (words.chars().skip(label.getAsInt()).noneMatch(c -> Character.isLetterOrDigit(c) || c == '[')) {
            boolean loose = bracket.close().isEmpty() || isWithinProse(bracket, passage);
            return loose ? Optional.empty() : beside(bracket, passage);
        }
        int start = bracket.inner().start();
        Span said = new Span(start, start + label.getAsInt());
        Span rest = new Span(said.end(), bracket.inner().end());
        return Optional.of(Found.of(
                code(), bracket.span(), inner -> note(bracket.span(), bracket.inner(), said, rest, inner, passage)));
    }

    /** The words first, then whose hand it is and where. */
    private Found tailed(Bracket bracket, int at, Passage passage) {
        int start = bracket.inner().start();
        Span words = new Span(start, start + at);
        Span tail = Blank.strip(
                passage.text(), new Span(words.end(), bracket.inner().end()));
        return Found.of(code(), bracket.span(), inner -> {
            List<Inline> content = new ArrayList<>(inner.read(words, Scope.HAND));
            content.add(new Inline.Label(tail, tail));
            return new Inline.HandNote(
                    bracket.span(),
                    bracket.inner(),
                    "",
                    passage.context().keywords().place(tail.of(passage.text())),
                    Certainty.MEDIUM,
                    content);
        });
    }

    /** Within a sentence it doesn't say which words are by hand. */
    private static boolean isWithinProse(Bracket bracket, Passage passage) {
        return passage.scope() == Scope.PROSE
                && !rest(passage, bracket).isEmpty()
                && !headsLine(passage, bracket.span().start());
    }

    private static Inline note(Span span, Span within, Span said, Span rest, Inner inner, Passage passage) {
        Span words = Blank.strip(passage.text(), rest);
        Keywords keywords = passage.context().keywords();
        List<Inline> content = IllegibleRule.says(words.of(passage.text()), keywords)
                ? List.of(IllegibleRule.gap(words, words, passage.text(), keywords))
                : inner.read(rest, Scope.HAND);
        return new Inline.HandNote(
                span,
                within,
                "",
                keywords.place(said.of(passage.text())),
                Certainty.CERTAIN,
                Labelled.content(said, content));
    }

    /**
     * The label stands alone in its bracket. It stands after what is by hand, the words before it on its line or the
     * line above; that of some labels, "[handwriting]", at the head of a line stands before it.
     */
    private Optional<Found> beside(Bracket bracket, Passage passage) {
        int at = bracket.span().start();
        Span after = rest(passage, bracket);
        if (headsLine(passage, at) && !after.isEmpty() && leads(passage.inside(bracket), passage, at)) {
            return Optional.of(note(new Span(at, after.end()), bracket, passage));
        }
        Optional<Bracket> other = passage.endingBy(at)
                .filter(b -> at - b.span().end() <= 1
                        && passage.text().indexOf('\n', b.span().end())
                                != b.span().end()
                        && headsLine(passage, b.span().start())
                        && b.children().stream().noneMatch(c -> c.span().equals(b.inner())));
        if (other.isPresent()) {
            return Optional.of(enclosed(other.get(), bracket, passage));
        }
        int floor = passage.endingBy(at)
                .map(b -> b.span().end())
                .orElse(passage.span().start());
        Span words = Blank.strip(passage.text(), new Span(lineStart(passage.text(), floor, at), at));
        int start = words.length() > LONGEST
                ? MarkedWord.near(passage, at).map(Span::start).orElse(at)
                : words.isEmpty() ? at : words.start();
        return Optional.of(note(new Span(start, bracket.span().end()), bracket, passage));
    }

    /** "[To the board] [added by hand]": what is by hand has brackets of its own. */
    private Found enclosed(Bracket words, Bracket label, Passage passage) {
        return enclosed(words, label.span(), label.inner(), passage);
    }

    private Found enclosed(Bracket words, Span label, Passage passage) {
        return enclosed(words, label, label, passage);
    }

    private Found enclosed(Bracket words, Span label, Span said, Passage passage) {
        Span span = new Span(words.span().start(), label.end());
        return Found.of(code(), span, inner -> {
            List<Inline> content = new ArrayList<>(inner.read(words.inner(), Scope.HAND));
            content.add(new Inline.Label(label, said));
            String place = passage.context().keywords().place(said.of(passage.text()));
            return new Inline.HandNote(span, span, "", place, Certainty.MEDIUM, content);
        });
    }

    private Found note(Span span, Bracket bracket, Passage passage) {
        return Found.of(code(), span, inner -> {
            List<Inline> content = new ArrayList<>();
            content.add(new Inline.Label(bracket.span(), bracket.inner()));
            content.addAll(inner.read(new Span(span.start(), bracket.span().start()), Scope.HAND));
            content.addAll(inner.read(new Span(bracket.span().end(), span.end()), Scope.HAND));
            content.sort(Comparator.comparing(Inline::span));
            return new Inline.HandNote(
                    span,
                    span,
                    "",
                    passage.context().keywords().place(passage.inside(bracket)),
                    Certainty.MEDIUM,
                    content);
        });
    }

    private static boolean headsLine(Passage passage, int at) {
        int start = at;
        while (passage.has(start - 1, ' ')) {
            start--;
        }
        return start == passage.span().start() || passage.has(start - 1, '\n');
    }

    /**
     * What a label stands before: the rest of the paragraph where a colon ends the label, else of the line; up to the
     * next label. What the editor adds within stands in brackets too.
     */
    private static Span rest(Passage passage, Bracket label) {
        int at = label.span().end();
        boolean colon = passage.inside(label).stripTrailing().endsWith(":");
        int line = colon ? -1 : passage.text().indexOf('\n', at);
        int floor =
                line < 0 ? passage.span().end() : Math.min(line, passage.span().end());
        int end = floor;
        for (Bracket next : passage.from(at)) {
            if (next.span().start() >= floor || isLabel(passage.inside(next), passage)) {
                end = Math.min(floor, next.span().start());
                break;
            }
        }
        return Blank.strip(passage.text(), new Span(at, Math.max(at, end)));
    }

    private static boolean isLabel(String words, Passage passage) {
        Keywords keywords = passage.context().keywords();
        return keywords.label(Keywords.Kind.HANDWRITTEN, words).isPresent()
                || keywords.label(Keywords.Kind.STAMP, words).isPresent()
                || keywords.says(Keywords.Kind.SIGNATURE, words);
    }

    /** Where the line begins that {@code at} stands on, or the one above where nothing stands before it. */
    private static int lineStart(String text, int floor, int at) {
        int start = at;
        while (start > floor && Blank.isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (start > floor && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** Some labels stand before what is by hand; where the paragraph begins with it, any other does. */
    private static boolean leads(String label, Passage passage, int at) {
        Optional<Keywords.Said> said = passage.context().keywords().said(Keywords.Kind.HANDWRITTEN, label);
        return said.map(Keywords.Said::leads).orElse(at == passage.span().start());
    }
}
