package org.opis.recognise.editorial;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;

/** Whether words can't be English by their letters alone. */
final class ForeignLetters {
    /** English words that end in a, i, o or u, which few do. */
    private static final WordSet ENGLISH = WordSet.of("english-vowel");

    private static final Pattern VOWEL = Pattern.compile("\\p{Ll}{3,24}[aiou]");
    /** Letters that no English word has side by side, and endings of other languages. */
    private static final Pattern CLUSTER = Pattern.compile(
            ".*(?:(?<!c)kt|zh|shch|cz|sz|dzh|tsk|ij|yj|yy|vsk|ovk|zdr|zv|vz|ryv|iy|aya|oye|ykh|ikh).*"
                    // a soft sign, or a mark of breath
                    + "|\\p{Ll}{2,}['’]|\\p{Ll}{2,}['’](?!(?:[stdm]|re|ve|ll|clock)$)\\p{Ll}+"
                    + "|\\p{Ll}{4,}(?:ung|ungen|keit|heit|schaft|ogo|ego|stvo|ost'|owy|owa|ów|ání|ení|ção|ción|dad|izm|ismus)");

    private ForeignLetters() {}

    /** Whether one of a few small words looks so, and none of them is short and common. */
    static boolean anyOf(String words) {
        return Arrays.stream(words.split("[ —–-]+")).anyMatch(ForeignLetters::isForeign);
    }

    private static boolean isForeign(String word) {
        return CLUSTER.matcher(word).matches() || VOWEL.matcher(word).matches() && !ENGLISH.has(word);
    }

    /** Whether a word in small letters has one that English has only in words it took over. */
    static boolean isMarked(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && word.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
    }

    /** Whether a word is printed in another script than the Latin one. */
    static boolean isOtherScript(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .anyMatch(s -> s != UnicodeScript.LATIN && s != UnicodeScript.COMMON);
    }
}
