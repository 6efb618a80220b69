package org.opis.recognise.remark;

import java.util.Optional;
import org.opis.layout.Keywords;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;

/** The remark of a bracket, where the sentence around it doesn't need its words. */
public final class Remarks {
    private Remarks() {}

    public static Optional<Remark> of(Bracket bracket, Passage passage) {
        Optional<?> known = passage.known().get(bracket);
        if (known == null) {
            known = read(bracket, passage);
            passage.known().put(bracket, known);
        }
        return known.map(Remark.class::cast);
    }

    private static Optional<Remark> read(Bracket bracket, Passage passage) {
        if (!bracket.children().isEmpty()) {
            return Optional.empty();
        }
        Keywords keywords = passage.context().keywords();
        String all = passage.inside(bracket);
        int signed = Signed.start(all, keywords);
        String inside = signed > 1 ? all.substring(0, signed).strip() : all;
        return RemarkReader.read(inside)
                .filter(r -> r.kind() == RemarkKind.LANGUAGE || !isSaidOtherwise(inside, keywords))
                .filter(r -> signed < 2 || !r.plain() && !r.kind().hasExtent())
                .filter(r -> !r.plain() || Surroundings.of(bracket, passage).isWhole());
    }

    public static Optional<Remark> of(Bracket bracket, Passage passage, RemarkKind kind) {
        return of(bracket, passage).filter(r -> r.kind() == kind);
    }

    /** What explains the word before it. */
    private static boolean isSaidOtherwise(String inside, Keywords keywords) {
        return keywords.says(Keywords.Kind.UNIDENTIFIED, inside)
                || keywords.says(Keywords.Kind.EXPLANATION, inside)
                || keywords.says(Keywords.Kind.LETTERHEAD, inside);
    }
}
