package org.opis.recognise.editorial;

import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "K. Ch[ernik]", "Raúl D[íaz]": the surname of one whose forename stands before; its rest is supplied. */
final class RestOfSurname {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?){1,3}");
    private static final Pattern FORENAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,14}");
    private static final Pattern SIGNED = Pattern.compile("[.,]? ?(?:[”\"’]?$|\\d{1,2}[./](?:\\d|[IVXivx]))");
    private static final int LONGEST = 20;
    /** More letters are a name of their own, cut short. */
    private static final int HEAD = 2;

    private RestOfSurname() {}

    /** Whether {@code word}, of which the paper has {@code head}, ends a name. */
    static boolean is(Span word, String head, Passage passage) {
        if (head.isEmpty() || head.length() > HEAD || !Character.isUpperCase(head.charAt(0))) {
            return false;
        }
        int floor = Math.max(passage.span().start(), word.start() - LONGEST);
        int at = word.start();
        while (at > floor
                && passage.text().charAt(at - 1) != '\n'
                && Blank.isBlank(passage.text().charAt(at - 1))) {
            at--;
        }
        if (signsNote(word, passage)) {
            return true;
        }
        String before = NameTokens.tokenBefore(passage.text(), floor, at)
                .map(t -> t.of(passage.text()))
                .orElse("");
        String whole = word.of(passage.text()).replace("[", "").replace("]", "");
        return !before.isEmpty()
                && !NameTokens.isRole(before)
                && Lexicon.english().find(whole).isEmpty()
                && (INITIALS.matcher(before).matches() || at < word.start() && isForename(before));
    }

    /** Who wrote a note by hand stands at its end, with a date or without: "N[ouri]", "R[angaswami] 19/ix". */
    private static boolean signsNote(Span word, Passage passage) {
        return passage.scope() == Scope.HAND
                && SIGNED.matcher(passage.text())
                        .region(word.end(), passage.span().end())
                        .lookingAt();
    }

    /** A capitalised word that no list has. */
    private static boolean isForename(String word) {
        return FORENAME.matcher(word).matches() && Lexicon.english().find(word).isEmpty();
    }
}
