package org.opis.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "[handwritten: …]", "[Note in left margin: …]", "12/XI [added by hand]": a remark by hand about the paper. */
final class HandNoteRule implements BracketRule {
    private static final String WHERE =
            "(?:\\s(?:notes?|notations?|remarks?|additions?|in|at|on|the|left|right|top|bottom"
                    + "|upper|lower|margins?|corner|side|across|of|page|by|hand|first|date))*";
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:faded|illegible)\\s)?(?:hand-?written|handwriting|added by hand|marginal note|notes?(?= (?:in|on|at|by))"
                    + "|in the (?:left|right|top|bottom)(?: hand)? margin)" + WHERE + ":?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return Code.B311;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING, Scope.PROSE, Scope.STAMP, Scope.HEADING);
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        Matcher label = LABEL.matcher(words);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        if (label.end() == words.length()) {
            return after(bracket, passage);
        }
        int start = bracket.inner().start();
        Span said = new Span(start, start + label.end());
        Span rest = new Span(said.end(), bracket.inner().end());
        return Optional.of(Found.of(
                code(), bracket.span(), inner -> note(bracket.span(), bracket.inner(), said, rest, inner, passage)));
    }

    private static Inline note(Span span, Span within, Span said, Span rest, Inner inner, Passage passage) {
        Span words = Blank.strip(passage.text(), rest);
        List<Inline> content = IllegibleRule.says(words.of(passage.text()))
                ? List.of(IllegibleRule.gap(words, words, passage.text()))
                : inner.read(rest, Scope.HAND);
        return new Inline.HandNote(
                span, within, "", place(said.of(passage.text())), Certainty.CERTAIN, Labelled.content(said, content));
    }

    /** The label stands after what is by hand: the words before it on its line, or the line above. */
    private Optional<Found> after(Bracket bracket, Passage passage) {
        int floor = passage.brackets().stream()
                .mapToInt(b -> b.span().end())
                .filter(end -> end <= bracket.span().start())
                .max()
                .orElse(passage.span().start());
        Span before = new Span(floor, bracket.span().start());
        int start = Math.max(floor, lineStart(passage.text(), before));
        Span words = Blank.strip(passage.text(), new Span(start, bracket.span().start()));
        Span span = words.isEmpty()
                ? bracket.span()
                : new Span(words.start(), bracket.span().end());
        return Optional.of(Found.of(
                code(),
                span,
                inner -> new Inline.HandNote(
                        span,
                        span,
                        "",
                        place(passage.inside(bracket)),
                        Certainty.MEDIUM,
                        List.of(new Inline.Label(bracket.span(), bracket.inner())))));
    }

    private static int lineStart(String text, Span before) {
        int end = before.end();
        while (end > before.start() && Blank.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.lastIndexOf('\n', end - 1) + 1;
    }

    /** Where a label says the remark stands (TEI att.placement); empty where it doesn't. */
    static String place(String label) {
        String words = label.toLowerCase(java.util.Locale.ROOT);
        if (words.contains("left")) {
            return "margin-left";
        }
        if (words.contains("right")) {
            return "margin-right";
        }
        if (words.contains("margin")) {
            return "margin";
        }
        if (words.contains("top") || words.contains("upper")) {
            return "top";
        }
        return words.contains("bottom") || words.contains("lower") ? "bottom" : "";
    }
}
