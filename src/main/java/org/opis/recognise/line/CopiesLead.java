package org.opis.recognise.line;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;

/** The words before those who got a paper: "Main recipients", "Submitted [also] to", "Copy forwarded for information to". */
final class CopiesLead {
    /** What a word of the label says. */
    private enum Says {
        CORE,
        ACT,
        GOT,
        AIM,
        AGENT,
        WITH
    }

    private static final WordSet WORDS = WordSet.of("copies-word");
    private static final int MOST = 8;
    private static final Pattern WORD = Pattern.compile("\\G[\\s\\[(/]*(?<word>\\p{L}+(?:\\.\\p{L}+\\.)?)[\\])]?");
    /** What the editor says of a word, or what a word of another language means. */
    private static final Pattern BRACKET = Pattern.compile("\\s?\\[([^\\[\\]]{2,40})]");
    /** Which numbers the list has: "(D-1 to D-6)". */
    private static final Pattern NUMBERED = Pattern.compile("\\s\\([\\p{Lu}\\d]{1,4}[^()]{0,16}\\)$");
    /** The day on which it was done. */
    private static final Pattern DAY = Pattern.compile("\\G\\s+\\d[\\w.]{2,12}");

    private CopiesLead() {}

    /** Whether {@code label}, without its colon, is such a label. */
    static boolean is(String label) {
        return reads(NUMBERED.matcher(label).replaceFirst(""))
                || label.indexOf('[') > 0
                        && (reads(BRACKET.matcher(label).replaceAll(" "))
                                || BRACKET.matcher(label).results().anyMatch(b -> isNoun(b.group(1))));
    }

    private static boolean reads(String label) {
        Set<Says> said = EnumSet.noneOf(Says.class);
        Matcher word = WORD.matcher(label);
        int end = 0;
        int count = 0;
        while (count++ < MOST && word.find(end)) {
            Optional<Says> says = says(word.group("word"));
            if (says.isEmpty()) {
                return false;
            }
            said.add(says.get());
            Matcher day = DAY.matcher(label);
            end = day.find(word.end()) ? day.end() : word.end();
        }
        return label.substring(end).isBlank() && isEnough(said);
    }

    /** Whether it says by a noun who gets one, so that one name is a list: not "Copies", which may be a title. */
    static boolean isNoun(String label) {
        return reads(label)
                && !label.equals("Copies")
                && WORD.matcher(label).results().anyMatch(w -> says(w.group(1))
                        .filter(Says.CORE::equals)
                        .isPresent());
    }

    private static Optional<Says> says(String word) {
        return WORDS.value(word.toLowerCase(Locale.ROOT)).map(s -> Says.valueOf(s.toUpperCase(Locale.ROOT)));
    }

    private static boolean isEnough(Set<Says> said) {
        return said.contains(Says.CORE) && !said.contains(Says.GOT)
                || said.contains(Says.ACT) && said.contains(Says.AIM)
                || said.contains(Says.GOT) && said.contains(Says.AGENT);
    }
}
