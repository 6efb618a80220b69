package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Surroundings;

/** Who is meant by an office that a comma parts from the bracket: "his deputy, [Major Leland Hobbs], told". */
final class Told {
    private static final Set<Scope> RUNNING = EnumSet.of(Scope.PROSE, Scope.EDITOR);
    /** A whole name, perhaps with a title. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|\\p{Ll}{2}-\\p{Lu}[\\p{L}'’-]+)){1,4}");

    private static final int FARTHEST = 40;

    private Told() {}

    static boolean is(Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        return around.left() == ','
                && (around.right() == ',' || around.endsSentence() || around.precedesVerb())
                && RUNNING.contains(passage.scope())
                && NAME.matcher(passage.words(bracket)).matches()
                && endsInOffice(bracket, passage);
    }

    private static boolean endsInOffice(Bracket bracket, Passage passage) {
        int comma = passage.text().lastIndexOf(',', bracket.span().start());
        int floor = Math.max(passage.span().start(), comma - FARTHEST);
        String before = passage.text().substring(Math.min(floor, comma), comma);
        return Lexicon.english().find(before).stream()
                .anyMatch(hit -> (hit.termClass() == TermClass.OFFICE || hit.termClass() == TermClass.RANK)
                        && hit.span().end() == before.length());
    }
}
