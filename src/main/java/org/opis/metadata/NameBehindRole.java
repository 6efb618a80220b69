package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import org.opis.lexicon.Bodies;
import org.opis.text.Span;
import org.opis.text.Words;

/** The name of a person at the end of a phrase such as "Soviet Ambassador in the DPRK A.B. Name". */
final class NameBehindRole {
    private NameBehindRole() {}

    /** The name, if the phrase ends with initials and a surname, or with two or three names that name nothing else. */
    static Optional<Span> last(String text, List<Span> phrase) {
        int last = phrase.size() - 1;
        if (last < 0 || !isName(text, phrase.get(last))) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && isInitials(text, phrase.get(first - 1))) {
            first--;
        }
        boolean initials = first < last;
        while (!initials && first > 0 && isName(text, phrase.get(first - 1))) {
            first--;
        }
        boolean titled = first > 0 && isRole(text, phrase.get(first - 1));
        boolean alone = first == 0 && last - first >= 1 && last - first <= 2;
        Span name = new Span(
                phrase.get(first).start(), Words.trim(text, phrase.get(last)).end());
        return initials || titled || alone ? Optional.of(name) : Optional.empty();
    }

    private static boolean isRole(String text, Span word) {
        return NameWords.ROLES.has(Words.bare(text, word));
    }

    /** One capital, then lower case (a hyphen or apostrophe may stand within); not a role, a body or a place. */
    private static boolean isName(String text, Span word) {
        Span bare = Words.trim(text, word);
        String it = bare.of(text);
        String lower = Words.bare(text, word);
        boolean shape = it.length() > 1
                && bare.start() == word.start()
                && Character.isUpperCase(it.charAt(0))
                && it.chars().skip(1).allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’')
                && it.chars().anyMatch(Character::isLowerCase);
        return shape
                && !NameWords.ROLES.has(lower)
                && !NameWords.PLACES.has(lower)
                && !Bodies.hasNoun(text, word)
                && !isNationality(lower);
    }

    /** "Polish", "Hungarian", "Chinese": a nationality before a body or an office, never part of a name here. */
    private static boolean isNationality(String lower) {
        return lower.endsWith("ish") || lower.endsWith("ian") || lower.endsWith("ese");
    }

    /** "A.", "A.M.", "Yu.V." */
    private static boolean isInitials(String text, Span word) {
        String it = word.of(text);
        if (!it.endsWith(".") || !Character.isUpperCase(it.charAt(0))) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < it.length(); i++) {
            char c = it.charAt(i);
            letters = c == '.' ? 0 : letters + 1;
            if (letters > 2 || c != '.' && !Character.isLetter(c) && c != '-') {
                return false;
            }
        }
        return true;
    }
}
