package org.opis.recognise.editorial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.lexicon.WordClass;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.RemarkWords.Term;
import org.opis.recognise.remark.Surroundings;
import org.opis.text.Span;

/** "[C % OSCAR]", "[?the battery]", "[possibly Ivan]": a reading with the doubt before it. */
public final class GradedRule implements BracketRule {
    /** A grade from A to D, as the readers of ciphers give it. */
    private static final Pattern GRADE = Pattern.compile("([A-D])\\s?%\\s?(?=\\S)");

    private static final Pattern QUERY = Pattern.compile("\\?\\s?(?=\\p{L})");
    private static final Pattern SEVERAL = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)+");
    private static final int MOST = 5;

    @Override
    public Code code() {
        return Code.I446;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String inside = passage.inside(bracket);
        Matcher grade = GRADE.matcher(inside);
        Matcher query = QUERY.matcher(inside);
        if (grade.lookingAt()) {
            return Optional.of(
                    found(bracket, grade.end(), certainty(grade.group(1).charAt(0))));
        }
        if (query.lookingAt()) {
            return Optional.of(found(bracket, query.end(), Certainty.LOW));
        }
        Optional<Integer> doubted = doubted(inside);
        boolean whole = doubted.isPresent()
                && SEVERAL.matcher(inside.substring(doubted.get())).matches();
        return whole && isNamed(bracket, passage)
                ? Optional.of(identified(bracket))
                : doubted.map(end -> found(bracket, end, Certainty.LOW));
    }

    /** The word of doubt that {@code inside} begins with, and its blank; or nothing. */
    static String doubt(String inside) {
        return doubted(inside).map(end -> inside.substring(0, end)).orElse("");
    }

    /** Behind a name a whole name says who may be meant. */
    private static boolean isNamed(Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        return around.left() == ')' || around.followsCapital() && !around.isGoverned();
    }

    private Found identified(Bracket bracket) {
        return Found.of(
                code(),
                bracket.span(),
                inner -> new Editorial.Gloss(
                        bracket.span(),
                        bracket.inner(),
                        GlossKind.IDENTIFICATION,
                        inner.read(bracket.inner(), Scope.EDITOR),
                        Certainty.LOW));
    }

    /** A says that hardly any doubt is left. */
    private static Certainty certainty(char grade) {
        return grade == 'A' ? Certainty.HIGH : grade == 'B' ? Certainty.MEDIUM : Certainty.LOW;
    }

    /** Where a name or a figure begins that a word of doubt stands before. */
    private static Optional<Integer> doubted(String inside) {
        List<Term> terms = RemarkWords.of(inside).terms();
        if (terms.size() < 2
                || terms.size() > MOST
                || !terms.get(0).isStrong(WordClass.DOUBT)
                || inside.indexOf(':') >= 0) {
            return Optional.empty();
        }
        boolean name = terms.stream()
                .skip(1)
                .allMatch(t -> isNamed(inside.codePointAt(t.span().start())));
        return name ? Optional.of(terms.get(1).span().start()) : Optional.empty();
    }

    private static boolean isNamed(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** The brackets have no query to be rebuilt: the labels have them. */
    private Found found(Bracket bracket, int from, Certainty certainty) {
        Span span = bracket.span();
        Span label = new Span(span.start(), bracket.inner().start() + from);
        Span words = new Span(label.end(), bracket.inner().end());
        return Found.of(code(), span, inner -> {
            List<Inline> content = new ArrayList<>();
            content.add(new Inline.Label(label, new Span(bracket.inner().start(), label.end())));
            content.addAll(inner.read(words, Scope.EDITOR));
            content.add(new Inline.Label(bracket.close(), bracket.close()));
            return new Editorial.Unclear(span, span, content, certainty);
        });
    }
}
