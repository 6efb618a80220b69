package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.lexicon.WordClass;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Surroundings;
import org.opis.text.Span;

/** "[Kim?]", "Kim (?)", "85?7": a doubtful reading. */
public final class UnclearRule implements BracketRule {
    private static final String ALONE = "?";
    private static final Pattern QUERY = Pattern.compile("\\(\\?\\)");
    /** "(haggling)": a group of which the office that deciphered the telegram was not sure. */
    private static final Pattern DOUBTED = Pattern.compile("(?<=\\s)\\((\\p{Ll}[\\p{L}'’-]{2,20})\\)(?=[\\s,.;])");

    /** The query before the word. */
    private static final Pattern QUERIED = Pattern.compile("\\?\\s?[\\p{L}\\d][\\p{L}\\d '’.-]{0,60}");

    private static final Pattern DIGITS = Pattern.compile("(?<![\\w?])\\d{1,12}\\?\\d{1,12}(?![\\w?])");

    @Override
    public Code code() {
        return Code.I404;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "(", QUERY, query -> {
            int end = query.end();
            MarkedWord.before(passage, query.start()).ifPresent(s -> out.accept(whole(new Span(s.start(), end))));
        });
        if (passage.context().deciphered()) {
            Scan.each(passage, "(", DOUBTED, doubted -> {
                Span span = new Span(doubted.start(), doubted.end());
                out.accept(Found.of(code(), new Editorial.Unclear(span, span, List.of(), Certainty.LOW)));
            });
        }
        Scan.each(passage, "0123456789", DIGITS, digits -> out.accept(whole(new Span(digits.start(), digits.end()))));
    }

    private Found whole(Span span) {
        return Found.of(
                code(), span, inner -> new Editorial.Unclear(span, span, inner.read(span, Scope.NAMES), Certainty.LOW));
    }

    /** A query apart from the word before doubts it; behind a word that asks for another it is all that could be read. */
    private Optional<Found> alone(Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        boolean apart = passage.has(bracket.span().start() - 1, ' ');
        boolean stop = around.before().isEmpty();
        if (!apart && around.endsClause()) {
            // the stop of a question
            return Optional.empty();
        }
        if (!apart || stop && !isQuote(around.left())) {
            return stop ? Optional.empty() : marked(bracket, passage);
        }
        if (around.isGoverned() || around.follows(WordClass.CONJUNCTION)) {
            return Optional.of(Found.of(
                    code(),
                    new Editorial.Gap(
                            bracket.span(), bracket.inner(), GapReason.ILLEGIBLE, Extent.NONE, Certainty.MEDIUM)));
        }
        return marked(bracket, passage);
    }

    private Optional<Found> marked(Bracket bracket, Passage passage) {
        return MarkedWord.before(passage, bracket.span().start())
                .map(word -> whole(new Span(word.start(), bracket.span().end())));
    }

    private static boolean isQuote(char left) {
        return "\"”’".indexOf(left) >= 0;
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        if (words.equals(ALONE)) {
            return alone(bracket, passage);
        }
        if (QUERIED.matcher(words).matches()) {
            return Optional.of(whole(bracket.span()));
        }
        if (words.length() < 2
                || !words.endsWith("?")
                || words.indexOf('?') < words.length() - 1
                || words.length() > 120) {
            return Optional.empty();
        }
        Span reading = new Span(bracket.inner().start(), bracket.inner().end() - 1);
        return Optional.of(Found.of(
                code(),
                bracket.span(),
                inner -> new Editorial.Unclear(
                        bracket.span(), reading, inner.read(reading, Scope.EDITOR), Certainty.LOW)));
    }
}
