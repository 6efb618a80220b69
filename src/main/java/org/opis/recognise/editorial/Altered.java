package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Alteration;
import org.opis.document.Certainty;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.RemarkWords.Term;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * A change on the paper whose words the bracket gives.
 *
 * @param words what was there, or what was added
 * @param replacement what stands in its place
 */
record Altered(Alteration kind, Span words, Optional<Span> replacement, Certainty certainty) {
    private static final int LONGEST = 600;
    private static final Pattern QUOTED = Pattern.compile("[\"“„«']([^\"“”„«»]{1,200}?)[\"”“»']");
    private static final Set<WordClass> CHANGES = EnumSet.of(WordClass.OVERWRITTEN, WordClass.CORRECTED);
    private static final Set<WordClass> BY_HAND = EnumSet.of(WordClass.HAND, WordClass.WHERE, WordClass.NOTE);

    static Optional<Altered> in(Bracket bracket, Passage passage) {
        String inside = passage.inside(bracket);
        int colon = inside.indexOf(':');
        if (inside.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Altered> found = colon > 0 ? labelled(inside, colon) : closing(inside);
        return found.map(a -> a.moved(bracket.inner().start()));
    }

    private Altered moved(int by) {
        return new Altered(kind, moved(words, by), replacement.map(r -> moved(r, by)), certainty);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** "crossed out: X" */
    private static Optional<Altered> labelled(String inside, int colon) {
        RemarkWords label = RemarkWords.of(inside.substring(0, colon));
        Span rest = Blank.strip(inside, new Span(colon + 1, inside.length()));
        if (label.isEmpty() || label.hasUnknown() || rest.isEmpty()) {
            return Optional.empty();
        }
        if (label.has(WordClass.DELETED)) {
            return Optional.of(new Altered(Alteration.DELETED, rest, Optional.empty(), Certainty.CERTAIN));
        }
        if (label.hasAny(CHANGES)) {
            return Optional.of(replaced(inside, rest));
        }
        if (label.has(WordClass.ADDED) && !label.hasAny(BY_HAND)) {
            return Optional.of(new Altered(Alteration.ADDED, rest, Optional.empty(), Certainty.CERTAIN));
        }
        return label.hasStrong(WordClass.DAMAGE) || label.has(WordClass.DAMAGE) && label.told() == 1
                ? Optional.of(new Altered(Alteration.DAMAGED, rest, Optional.empty(), Certainty.CERTAIN))
                : Optional.empty();
    }

    /** "X as Y", "X to Y": what was there and what stands there now; one of them alone is what stands there. */
    private static Altered replaced(String inside, Span rest) {
        RemarkWords words = RemarkWords.of(rest.of(inside));
        List<Term> between = words.terms().stream()
                .filter(t -> t.is(WordClass.PREPOSITION) && t != words.first() && t != words.last())
                .toList();
        if (between.size() != 1) {
            return new Altered(Alteration.ADDED, rest, Optional.empty(), Certainty.MEDIUM);
        }
        Span preposition = moved(between.get(0).span(), rest.start());
        Span old = Blank.strip(inside, new Span(rest.start(), preposition.start()));
        Span now = Blank.strip(inside, new Span(preposition.end(), rest.end()));
        return new Altered(Alteration.REPLACED, old, Optional.of(now), Certainty.CERTAIN);
    }

    /** "the word "X" crossed out", "X crossed out in pencil" */
    private static Optional<Altered> closing(String inside) {
        RemarkWords words = RemarkWords.of(inside);
        Optional<Term> state =
                words.terms().stream().filter(t -> t.is(WordClass.DELETED)).findFirst();
        Matcher quoted = QUOTED.matcher(inside);
        boolean quotes = quoted.find();
        if (state.isEmpty() || !words.hasUnknown() && !quotes) {
            return Optional.empty();
        }
        if (quotes && quoted.end() <= state.get().span().start()) {
            Span said = new Span(quoted.start(1), quoted.end(1));
            return Optional.of(new Altered(Alteration.DELETED, said, Optional.empty(), Certainty.CERTAIN));
        }
        if (!state.get().isStrong(WordClass.DELETED)) {
            return Optional.empty();
        }
        List<Term> before = words.terms().subList(0, words.terms().indexOf(state.get()));
        boolean behind = words.terms().stream().skip(before.size()).allMatch(Term::isKnown);
        return before.isEmpty() || !behind || before.get(0).is(WordClass.DETERMINER)
                ? Optional.empty()
                : Optional.of(new Altered(Alteration.DELETED, bare(before), Optional.empty(), Certainty.MEDIUM));
    }

    /** Without "is", "has been" at the end. */
    private static Span bare(List<Term> terms) {
        int end = terms.size();
        while (end > 1 && terms.get(end - 1).is(WordClass.AUXILIARY)) {
            end--;
        }
        return new Span(terms.get(0).span().start(), terms.get(end - 1).span().end());
    }
}
