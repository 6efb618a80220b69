package org.opis.recognise.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.recognise.LineCursor;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/** The label of a group in a list of those present: "Members of the Board:", "from our side", "BELGIUM   Mr. A". */
final class AttendanceGroup {
    private static final int LONGEST = 70;
    private static final Pattern SIDE =
            Pattern.compile("(?:For|From|for|from) (?:the |our |their )?\\p{L}[^:;,\\d]{2,60}");
    /** "on the Soviet side –", with names behind the dash or below it. */
    private static final Pattern DASHED = Pattern.compile(
            "(?<label>(?<said>(?:[\\p{L}]{2,4} (?:the |our |their )?)?\\p{L}[\\p{L} -]{1,40}) ?[–—-])(?:\\s+(?<value>\\S.*))?");

    private static final Pattern LETTERS = Pattern.compile(".*\\p{Lu}{3,}");
    /** The same with a colon and names behind it; form lines begin with a capital. */
    private static final Pattern SIDED =
            Pattern.compile("(?<label>(?:for|from|on) (?:the |our |their )?\\p{L}[^:;,\\d]{2,60}:)\\s+(?<value>\\S.*)");
    /** A country in capitals, a gap, and who was there for it. */
    private static final Pattern COLUMN =
            Pattern.compile("(?<label>\\p{Lu}{2,}(?: [\\p{Lu}.]+){0,4})(?: {2,}|\\t)(?<value>\\p{Lu}.{2,80})");

    /** A country alone in its line, in capitals, above one who has a title. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,4}");

    /** Two countries side by side, over two columns of names. */
    private static final Pattern GAP = Pattern.compile(" {2,}");

    private static final Pattern MARK = Pattern.compile(" ?[:–—-]$");
    private static final Pattern PLURAL = Pattern.compile("(?i:comrades|cdes\\.|messrs\\.)\\s+");

    private AttendanceGroup() {}

    /** A label without a colon: of a side, alone in its line, or a country before a gap. */
    static Optional<FormLine> bare(LineCursor at) {
        Span span = at.span();
        Optional<Matcher> valued = Stream.of(COLUMN, SIDED)
                .map(pattern -> pattern.matcher(at.text()))
                .filter(Matcher::matches)
                .findFirst();
        if (valued.isPresent()) {
            Span label = new Span(span.start(), span.start() + valued.get().end("label"));
            return Optional.of(
                    new FormLine(label, new Span(span.start() + valued.get().start("value"), span.end())));
        }
        Matcher dashed = DASHED.matcher(at.text());
        if (dashed.matches() && PresenceLead.of(dashed.group("said")) == PresenceLead.SIDE) {
            Span label = new Span(span.start(), span.start() + dashed.end("label"));
            int value = dashed.group("value") == null ? span.length() : dashed.start("value");
            return Optional.of(new FormLine(label, new Span(span.start() + value, span.end())));
        }
        boolean side = span.length() <= LONGEST
                && ((CAPITALS.matcher(GAP.matcher(at.text()).replaceAll(" ")).matches() || isCountry(at))
                                && isTitledBelow(at)
                        || SIDE.matcher(at.text()).matches()
                        || PresenceLead.of(at.text()) == PresenceLead.SIDE);
        return side ? Optional.of(new FormLine(span, Span.empty(span.end()))) : Optional.empty();
    }

    private static boolean isTitledBelow(LineCursor at) {
        if (!at.has(at.i() + 1) || at.context().markings().isIn(at.text())) {
            return false;
        }
        String text = at.rows().text();
        Span below = at.rows().get(at.i() + 1).span();
        List<PhraseWord> words = PhraseWords.of(text, below);
        return !words.isEmpty()
                && !at.rows().isProse(at.i() + 1)
                && (words.stream().limit(2).anyMatch(PhraseWord::isTitle)
                        || PersonPhrase.of(text, UnlistedNames.head(text, below))
                                .isPresent());
    }

    private static boolean isCountry(LineCursor at) {
        List<PhraseWord> words = PhraseWords.of(at.rows().text(), at.span());
        return !words.isEmpty() && words.stream().allMatch(w -> w.kind() == Kind.PLACE);
    }

    /** Whether a label is that of a group and no speaker's: without a name, and not one of a form. */
    static boolean is(String text, Span label) {
        String said = label.of(text);
        LabelRole role = LabelRole.of(said);
        PresenceLead lead = PresenceLead.of(MARK.matcher(said).replaceFirst(""));
        List<PhraseWord> words = PhraseWords.of(text, label);
        boolean group = words.stream()
                .anyMatch(w -> w.kind() == Kind.OFFICE || w.kind() == Kind.BODY || w.kind() == Kind.PLACE);
        // "G. D. R.:"
        boolean country = words.size() > 2 && words.stream().allMatch(w -> w.kind() == Kind.INITIAL);
        boolean from = SIDE.matcher(said.replace(":", "")).matches();
        return lead != PresenceLead.NONE
                || country
                || CAPITALS.matcher(GAP.matcher(said).replaceAll(" ")).matches()
                || from && (group || LETTERS.matcher(said).lookingAt())
                || (role == LabelRole.OTHER || role == LabelRole.PRESENT)
                        && group
                        && words.stream().noneMatch(w -> w.kind() == Kind.HONORIFIC);
    }

    /** The names behind a title of them all: "Comrades A, B". */
    static Span withoutPlural(String text, Span names) {
        Matcher plural = PLURAL.matcher(text).region(names.start(), names.end());
        return plural.lookingAt() ? new Span(plural.end(), names.end()) : names;
    }
}
