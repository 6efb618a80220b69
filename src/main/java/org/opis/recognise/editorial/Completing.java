package org.opis.recognise.editorial;

import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.TermClass;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.Surroundings;

/**
 * Whether a bracket completes a name or an office that stands beside it, and explains none: an office before a name, the
 * forenames of a surname, the noun of a place's name, the rest of an office.
 */
final class Completing {
    /** "Nikolai S.", "G. S.", "Gh.": forenames never stand alone. */
    private static final Pattern FORENAMES =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.){1,2}|\\p{Lu}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\p{Ll}?\\.){0,2}");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+");

    private Completing() {}

    static boolean is(Bracket bracket, Passage passage) {
        String inside = passage.words(bracket).strip();
        Surroundings around = Surroundings.of(bracket, passage);
        if (around.before().isEmpty()) {
            return false;
        }
        boolean single = WORD.matcher(inside).matches();
        return FORENAMES.matcher(inside).matches() && around.followsCapital()
                || single
                        && (endsOffice(around.before(), inside)
                                || Character.isLowerCase(inside.charAt(0))
                                        && NameTokens.isRole(inside)
                                        && around.precedesCapital()
                                || around.followsCapital() && PlaceNouns.ends(inside));
    }

    /** "chargé [d'affaires]": one term of the list of offices. */
    private static boolean endsOffice(String before, String inside) {
        String both = before + " " + inside;
        return Lexicon.english().find(both).stream()
                .anyMatch(
                        hit -> hit.termClass() == TermClass.OFFICE && hit.span().length() == both.length());
    }
}
