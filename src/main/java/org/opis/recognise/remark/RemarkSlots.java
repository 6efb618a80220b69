package org.opis.recognise.remark;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.lexicon.WordClass;
import org.opis.recognise.remark.RemarkWords.Term;

/** The places of a remark where words stand that no lexicon can have: of what language, by whom, a picture of what. */
final class RemarkSlots {
    /** What may stand behind a state and a preposition. */
    private static final int LONGEST_TAIL = 6;

    private static final String SOME = "some";

    private static final Set<WordClass> LOSSES =
            EnumSet.of(WordClass.ILLEGIBLE, WordClass.DAMAGE, WordClass.STAGE, WordClass.LEAF);

    private RemarkSlots() {}

    static Optional<RemarkKind> kind(RemarkWords words, String inside) {
        return tongue(words, inside)
                .or(() -> picture(words))
                .or(() -> stage(words))
                .or(() -> loss(words));
    }

    /** "in Cherokee in the original", "original in Cherokee": a name between two words that say so. */
    private static Optional<RemarkKind> tongue(RemarkWords words, String inside) {
        List<Term> unknown = unknown(words);
        Term term = unknown.get(0);
        boolean name = unknown.size() == 1
                && Character.isUpperCase(inside.codePointAt(term.span().start()));
        int at = words.terms().indexOf(term);
        boolean in = at > 0 && words.terms().get(at - 1).is(WordClass.PREPOSITION);
        boolean all = words.terms().stream().allMatch(t -> t == term || t.isKnown());
        return name && in && all && (words.has(WordClass.RELATION) || words.has(WordClass.SCRIPT))
                ? Optional.of(RemarkKind.LANGUAGE)
                : Optional.empty();
    }

    /** "a figure of a bird drawn here" */
    private static Optional<RemarkKind> picture(RemarkWords words) {
        Term first = words.terms().stream().filter(t -> !t.isGlue()).findFirst().orElse(words.first());
        boolean drawn = words.last().isStrong(WordClass.DRAWING)
                || first.isStrong(WordClass.DRAWING) && words.terms().size() > 2;
        boolean of = words.has(WordClass.PREPOSITION);
        return drawn && of && (first.is(WordClass.DRAWING) || first.is(WordClass.UNIT))
                ? Optional.of(RemarkKind.OMITTED)
                : Optional.empty();
    }

    /** "applause from the gallery", "Korda laughs". */
    private static Optional<RemarkKind> stage(RemarkWords words) {
        Term first = words.terms().stream()
                .filter(t -> !t.is(WordClass.DEGREE))
                .findFirst()
                .orElse(words.first());
        boolean leads = first.is(WordClass.STAGE) && isTail(words, first);
        boolean ends = words.last().is(WordClass.STAGE)
                && words.terms().size() <= 3
                && !words.first().isKnown()
                && words.last().words().endsWith("s");
        return leads || ends ? Optional.of(RemarkKind.STAGE) : Optional.empty();
    }

    /** "illegible under the stamp of Korda", "torn by the wire of a fastener", "two words lost in the gutter". */
    private static Optional<RemarkKind> loss(RemarkWords words) {
        return words.terms().stream()
                .filter(t -> t.entry().isAny(LOSSES))
                .filter(t -> (t.entry().isStrongState() || isCounted(words, t)) && isTail(words, t))
                .findFirst()
                .map(t -> t.is(WordClass.ILLEGIBLE)
                        ? RemarkKind.ILLEGIBLE
                        : t.is(WordClass.DAMAGE) ? RemarkKind.DAMAGED : RemarkKind.LEAF);
    }

    /** Whether nothing but how much of what is lost stands before the word for it. */
    private static boolean isCounted(RemarkWords words, Term loss) {
        List<Term> terms = words.terms();
        int at = terms.indexOf(loss);
        return at == 2 && terms.get(0).is(WordClass.NUMBER) && terms.get(1).is(WordClass.UNIT)
                || at > 0
                        && words.value(WordClass.PART).equals(SOME)
                        && terms.get(at - 1).is(WordClass.PART);
    }

    /** Whether what isn't known stands behind {@code head} and a preposition. */
    private static boolean isTail(RemarkWords words, Term head) {
        List<Term> terms = words.terms();
        int at = terms.indexOf(head);
        int unknown = terms.indexOf(unknown(words).get(0));
        boolean governed = terms.subList(at, Math.max(at, unknown)).stream()
                .anyMatch(t -> t.is(WordClass.PREPOSITION) && t != head);
        return unknown > at && governed && terms.size() - at <= LONGEST_TAIL;
    }

    private static List<Term> unknown(RemarkWords words) {
        return words.terms().stream().filter(t -> !t.isKnown()).toList();
    }
}
