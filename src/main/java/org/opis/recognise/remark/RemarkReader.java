package org.opis.recognise.remark;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.opis.document.Extent;
import org.opis.lexicon.WordClass;
import org.opis.recognise.remark.RemarkWords.Term;

/**
 * Reads a remark as it is put together: how much of what is in which state, by which hand, where. It is one only if
 * every word of it belongs to the vocabulary of remarks, but for the few places where any word may stand.
 */
public final class RemarkReader {
    private static final int LONGEST = 200;
    /** The order in which the states of one remark say what it is. */
    private static final Map<WordClass, RemarkKind> STATES = states();

    private static final Set<WordClass> THINGS =
            EnumSet.of(WordClass.PART, WordClass.UNIT, WordClass.IMPRINT, WordClass.AUTOGRAPH, WordClass.NOTE);
    private static final Set<WordClass> OPENS_CLAUSE =
            EnumSet.of(WordClass.AUXILIARY, WordClass.PRONOUN, WordClass.CONJUNCTION);

    private static final Set<WordClass> BESIDE = EnumSet.of(WordClass.RELATION, WordClass.ADDED, WordClass.MEDIUM);
    private static final Set<WordClass> PARTS =
            EnumSet.of(WordClass.NUMBER, WordClass.UNIT, WordClass.PART, WordClass.SOME);
    private static final Set<WordClass> OUT = EnumSet.of(WordClass.OMITTED, WordClass.REDACTED);
    private static final Set<WordClass> LOSSES = EnumSet.range(WordClass.ILLEGIBLE, WordClass.DELETED);

    private static final Set<String> LEAVES = Set.of("page", "leaf");
    private static final Set<String> LONG_UNITS =
            Set.of("page", "leaf", "paragraph", "section", "table", "sentence", "item");

    private RemarkReader() {}

    private static Map<WordClass, RemarkKind> states() {
        Map<WordClass, RemarkKind> states = new EnumMap<>(WordClass.class);
        states.put(WordClass.ILLEGIBLE, RemarkKind.ILLEGIBLE);
        states.put(WordClass.DAMAGE, RemarkKind.DAMAGED);
        states.put(WordClass.OMITTED, RemarkKind.OMITTED);
        states.put(WordClass.MISSING, RemarkKind.MISSING);
        states.put(WordClass.STAGE, RemarkKind.STAGE);
        states.put(WordClass.LEAF, RemarkKind.LEAF);
        states.put(WordClass.MEDIUM, RemarkKind.MEDIUM);
        states.put(WordClass.DRAWING, RemarkKind.OMITTED);
        states.put(WordClass.REPEATED, RemarkKind.ABOUT);
        states.put(WordClass.CORRECTED, RemarkKind.ABOUT);
        states.put(WordClass.OVERWRITTEN, RemarkKind.ABOUT_SOME);
        states.put(WordClass.UNDERLINED, RemarkKind.ABOUT);
        return states;
    }

    /** What {@code inside}, without its brackets, reports; nothing if it is no remark that can be read. */
    public static Optional<Remark> read(String inside) {
        if (inside.length() > LONGEST || inside.indexOf('[') >= 0) {
            return Optional.empty();
        }
        RemarkWords words = RemarkWords.of(inside);
        if (words.isEmpty()
                || words.first().entry().isAny(OPENS_CLAUSE) && words.first().isGlue()) {
            return Optional.empty();
        }
        return redacted(words).or(() -> kind(words, inside)).map(kind -> remark(kind, words));
    }

    private static Remark remark(RemarkKind kind, RemarkWords words) {
        Extent extent = kind.isCounted()
                ? RemarkExtent.counted(words)
                : kind.hasExtent() ? RemarkExtent.of(words) : Extent.NONE;
        return new Remark(
                kind,
                extent,
                words.value(WordClass.WHERE),
                words.told() + words.unknown() < 2 && !words.hasStrongState());
    }

    /** Whatever ends in "not declassified" was withheld. */
    private static Optional<RemarkKind> redacted(RemarkWords words) {
        boolean ends = words.last().isStrong(WordClass.REDACTED)
                || words.last().is(WordClass.REDACTED) && !words.hasUnknown() && words.told() > 1;
        return ends ? Optional.of(RemarkKind.REDACTED) : Optional.empty();
    }

    private static Optional<RemarkKind> kind(RemarkWords words, String inside) {
        if (inside.indexOf(':') >= 0) {
            return Optional.empty();
        }
        if (words.hasUnknown()) {
            return RemarkSlots.kind(words, inside).or(() -> leftOut(words)).or(() -> unread(words));
        }
        return struckIllegibly(words)
                .or(() -> deleted(words))
                .or(() -> mark(words))
                .or(() -> tongue(words))
                .or(() -> absence(words))
                .or(() -> leaves(words))
                .or(() -> reference(words))
                .or(() -> added(words))
                .or(() -> state(words))
                .or(() -> hand(words))
                .or(() -> blank(words));
    }

    /** "Discussion of the harvest omitted by the editor": what the part is about is said in words that no list has. */
    private static Optional<RemarkKind> leftOut(RemarkWords words) {
        int first = words.first().is(WordClass.DETERMINER) && words.terms().size() > 1 ? 1 : 0;
        boolean part = words.terms().get(first).entry().isAny(PARTS);
        boolean counted =
                words.first().is(WordClass.NUMBER) && words.terms().get(1).is(WordClass.UNIT);
        boolean out = words.hasStrong(WordClass.OMITTED)
                || words.hasStrong(WordClass.REDACTED)
                || (counted || isSaidOfPart(words)) && (words.has(WordClass.OMITTED) || words.has(WordClass.REDACTED));
        boolean ends = words.first().isStrong(WordClass.OMITTED) || words.last().isStrong(WordClass.OMITTED);
        return part && out || ends ? Optional.of(RemarkKind.OMITTED) : Optional.empty();
    }

    /** "patronymic unreadable": two words of which the last can say nothing else. */
    private static Optional<RemarkKind> unread(RemarkWords words) {
        boolean part = words.first().entry().isAny(PARTS) || words.terms().size() == 2;
        return part
                        && words.terms().stream().filter(t -> !t.isKnown()).count() < 2
                        && words.hasStrong(WordClass.ILLEGIBLE)
                ? Optional.of(RemarkKind.ILLEGIBLE)
                : Optional.empty();
    }

    /** "the name of the quay is left out": a verb stands before. */
    private static boolean isSaidOfPart(RemarkWords words) {
        List<Term> terms = words.terms();
        return IntStream.range(1, terms.size())
                .anyMatch(
                        i -> terms.get(i).entry().isAny(OUT) && terms.get(i - 1).is(WordClass.AUXILIARY));
    }

    /** "one word struck out, illegible": what can't be read is a gap, however it came about. */
    private static Optional<RemarkKind> struckIllegibly(RemarkWords words) {
        return words.has(WordClass.DELETED) && words.hasStrong(WordClass.ILLEGIBLE)
                ? Optional.of(RemarkKind.ILLEGIBLE)
                : Optional.empty();
    }

    /** How many words were struck out; or, that the words before were. */
    private static Optional<RemarkKind> deleted(RemarkWords words) {
        if (!words.has(WordClass.DELETED)) {
            return Optional.empty();
        }
        boolean some = words.terms().stream().noneMatch(t -> t.entry().isAny(THINGS));
        boolean counted = words.has(WordClass.NUMBER) && words.has(WordClass.UNIT) && !words.has(WordClass.ORDER);
        return Optional.of(counted ? RemarkKind.DELETED : some ? RemarkKind.ABOUT_SOME : RemarkKind.ABOUT);
    }

    private static Optional<RemarkKind> mark(RemarkWords words) {
        return words.hasStrong(WordClass.MARK) || words.has(WordClass.MARK) && words.has(WordClass.HAND)
                ? Optional.of(RemarkKind.MARK)
                : Optional.empty();
    }

    private static Optional<RemarkKind> tongue(RemarkWords words) {
        boolean said = words.has(WordClass.TONGUE) || words.has(WordClass.SCRIPT) && words.told() > 1;
        boolean beside = words.first().is(WordClass.PREPOSITION) || words.hasAny(BESIDE) || words.hasAny(THINGS);
        return said && beside && !words.hasAny(LOSSES) ? Optional.of(RemarkKind.LANGUAGE) : Optional.empty();
    }

    /** "unsigned"; "no signature", not "no more" and not "without the letter". */
    private static Optional<RemarkKind> absence(RemarkWords words) {
        boolean strong = words.hasStrong(WordClass.ABSENCE) && !words.has(WordClass.MISSING);
        boolean none = words.first().is(WordClass.ABSENCE)
                && words.hasAny(THINGS)
                && words.terms().stream().skip(1).allMatch(RemarkReader::isThing);
        return strong || none ? Optional.of(RemarkKind.ABSENCE) : Optional.empty();
    }

    private static boolean isThing(Term term) {
        return term.entry().isAny(THINGS)
                || term.is(WordClass.CONJUNCTION)
                || term.is(WordClass.ABSENCE)
                || term.is(WordClass.ORDER)
                || term.is(WordClass.RELATION)
                || term.is(WordClass.DRAWING)
                || term.is(WordClass.MEDIUM);
    }

    /** "page one of nine": the number of a leaf among others. */
    private static Optional<RemarkKind> leaves(RemarkWords words) {
        boolean leaf = LEAVES.contains(words.first().entry().value(WordClass.UNIT));
        long numbers =
                words.terms().stream().filter(t -> t.is(WordClass.NUMBER)).count();
        return leaf && numbers == 2 && words.terms().size() == 4 && words.has(WordClass.PREPOSITION)
                ? Optional.of(RemarkKind.LEAF)
                : Optional.empty();
    }

    private static Optional<RemarkKind> added(RemarkWords words) {
        return words.has(WordClass.ADDED) && (words.hasStrong(WordClass.ADDED) || words.told() > 1 || isAlone(words))
                ? Optional.of(RemarkKind.MEDIUM)
                : Optional.empty();
    }

    private static boolean isAlone(RemarkWords words) {
        return words.terms().size() == 1;
    }

    private static Optional<RemarkKind> state(RemarkWords words) {
        for (Map.Entry<WordClass, RemarkKind> state : STATES.entrySet()) {
            boolean strong = words.hasStrong(state.getKey());
            boolean enough = words.told() > 1 || isAlone(words);
            if (strong || words.has(state.getKey()) && enough) {
                return Optional.of(ofPart(state.getValue(), words));
            }
        }
        return Optional.empty();
    }

    /** A page, a paragraph that isn't there is one that an edition leaves out; a word or letter the writer did. */
    private static RemarkKind ofPart(RemarkKind kind, RemarkWords words) {
        String unit = words.value(WordClass.UNIT);
        boolean long_ = LONG_UNITS.contains(unit);
        return kind == RemarkKind.MISSING && long_ ? RemarkKind.OMITTED : kind;
    }

    private static Optional<RemarkKind> hand(RemarkWords words) {
        return words.hasStrong(WordClass.HAND) || words.has(WordClass.HAND) && words.has(WordClass.COLOUR)
                ? Optional.of(RemarkKind.MEDIUM)
                : Optional.empty();
    }

    private static Optional<RemarkKind> blank(RemarkWords words) {
        boolean enough = words.hasStrong(WordClass.BLANKNESS) || words.told() > 1;
        return words.has(WordClass.BLANKNESS) && enough ? Optional.of(RemarkKind.BLANK) : Optional.empty();
    }

    private static Optional<RemarkKind> reference(RemarkWords words) {
        return words.first().is(WordClass.REFERENCE) && words.told() > 1
                ? Optional.of(RemarkKind.ABOUT)
                : Optional.empty();
    }
}
