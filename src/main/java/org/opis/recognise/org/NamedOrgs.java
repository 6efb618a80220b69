package org.opis.recognise.org;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.WordSeams;

/** Bodies that no noun of bodies shows: known names, the endings of trading firms, what stands in quotes, letters explained. */
final class NamedOrgs {
    /** No name of the list has more words. */
    private static final int MOST = 4;

    private static final WordSet NAMES = WordSet.of("org-name");
    private static final Set<String> OPENERS = openers();
    private static final WordSet ENDINGS = WordSet.of("org-ending");
    private static final WordSet QUOTED = WordSet.of("org-quoted");
    private static final WordSet STATES = WordSet.of("place-letters");
    private static final Pattern OPEN = Pattern.compile(" [\"“„«]");
    private static final Pattern CLOSE = Pattern.compile("[\"”“»].*", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{L}&]{0,5}\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("\\p{Lu}?\\p{Ll}.*");

    private final List<PhraseWord> words;
    private final WordSeams seams;

    NamedOrgs(List<PhraseWord> words, WordSeams seams) {
        this.words = words;
        this.seams = seams;
    }

    private static Set<String> openers() {
        Set<String> words = new HashSet<>();
        NAMES.words().forEach(name -> words.add(name.split(" ", 2)[0]));
        return words;
    }

    /** The last word of the body that begins at {@code i}; -1 without. */
    int last(int i) {
        if (i > 0 && words.get(i - 1).isTitle()) {
            return -1;
        }
        int listed = OPENERS.contains(seams.word(i)) ? listed(i) : -1;
        if (listed >= 0) {
            return listed;
        }
        return isFirm(i) || isExplained(i) ? i : quoted(i);
    }

    /** A list is sure, letters that a bracket explains are; the shape of a word is less so. */
    Certainty certainty(int i) {
        boolean sure = OPENERS.contains(seams.word(i)) && listed(i) >= 0 || isExplained(i);
        return sure ? Certainty.HIGH : Certainty.MEDIUM;
    }

    private int listed(int i) {
        int longest = -1;
        StringBuilder name = new StringBuilder();
        for (int k = 0; k < MOST && i + k < words.size() && (k == 0 || seams.isClose(i + k)); k++) {
            name.append(k == 0 ? "" : " ").append(seams.word(i + k));
            if (NAMES.has(name.toString())) {
                longest = i + k;
            }
        }
        return longest;
    }

    /** "Ekdahlexport": how trading firms of states are called. */
    private boolean isFirm(int i) {
        String word = seams.lower(i);
        return words.get(i).kind() == Kind.NAME
                && Character.isLowerCase(seams.word(i).codePointAt(seams.word(i).length() - 1))
                && ENDINGS.words().stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 2);
    }

    /** The firm "Comptoir Ekdahl". */
    private int quoted(int i) {
        boolean opens = i > 0
                && OPEN.matcher(seams.before(i)).matches()
                && QUOTED.has(seams.word(i - 1))
                && Character.isUpperCase(seams.word(i).codePointAt(0));
        int last = i;
        while (opens && last < i + MOST && last + 1 < words.size() && seams.isClose(last + 1)) {
            last++;
        }
        return opens && CLOSE.matcher(seams.after(last)).matches() ? last : -1;
    }

    /** "RTB [Railway Engineer Troops]": letters, of no state and of nobody, and what they stand for in words. */
    boolean isExplained(int i) {
        String letters = seams.word(i);
        boolean explained = i + 2 < words.size()
                && seams.after(i).equals(" [")
                && LETTERS.matcher(letters).matches()
                && words.get(i).kind() != Kind.PLACE
                && words.get(i).kind() != Kind.OFFICE
                && !STATES.has(letters)
                && !seams.isInCapitals(i)
                && Character.isUpperCase(seams.word(i + 1).codePointAt(0))
                && SMALL.matcher(seams.word(i + 1)).matches()
                && !words.get(i + 1).isTitle()
                && seams.isClose(i + 2);
        return explained && (!words.get(i + 1).isOfName() || !words.get(i + 2).isOfName()) && !isPlace(i + 1);
    }

    private boolean isPlace(int i) {
        return seams.lower(i).equals("republic")
                || words.get(i).kind() == Kind.PLACE && seams.after(i).startsWith("]");
    }
}
