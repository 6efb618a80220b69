package org.opis.recognise.org;

import java.util.List;
import java.util.regex.Pattern;
import org.opis.lexicon.WordList;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.WordSeams;

/** What each word of a text may be in the name of a body. */
final class OrgWords {
    private static final WordList COUNTRIES = WordList.of("country");
    private static final WordSet STATES = WordSet.of("place-letters");
    private static final WordSet LETTERS = WordSet.of("org-letters");
    private static final WordSet ALONE = WordSet.of("org-alone");
    private static final WordSet MODIFIERS = WordSet.of("org-modifier");
    private static final WordSet WEAK = WordSet.of("org-weak");
    private static final WordSet WHOLE = WordSet.of("org-whole");
    private static final WordSet MEETINGS = WordSet.of("org-never");
    private static final WordSet EMBASSIES = WordSet.of("org-abroad");
    private static final WordSet SENT = WordSet.of("org-sent");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern DEFINED = Pattern.compile("\\p{Lu}\\p{L}{0,5}\\p{Lu}");
    private static final Pattern NUMBER = Pattern.compile("[IVX]{1,5}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern DAY = Pattern.compile(
            "(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** "People's", "Workers'", "Seamen's": whose body it is is part of its name. */
    private static final Pattern OWNERS = Pattern.compile("(?i)people|.+(?:er|or|ist|ant|sman|smen|omen)s?|.*men");

    /** A noun with a stop is shortened where it is no longer. */
    private static final int SHORT = 5;

    private final List<PhraseWord> words;
    private final WordSeams seams;

    OrgWords(List<PhraseWord> words, WordSeams seams) {
        this.words = words;
        this.seams = seams;
    }

    int count() {
        return words.size();
    }

    String word(int i) {
        return seams.word(i);
    }

    int start(int i) {
        return words.get(i).span().start();
    }

    int end(int i) {
        return words.get(i).span().end();
    }

    /** "CPSU", "C.C.": letters that stand for a body. */
    boolean isLetters(int i) {
        return LETTERS.has(bare(i));
    }

    /** "Politburo": a body by a single word. */
    boolean isAlone(int i) {
        return ALONE.has(lower(i));
    }

    /** A noun of bodies, with a capital. */
    boolean isBody(int i) {
        return isCapital(i) && (words.get(i).kind() == Kind.BODY || isAlone(i)) && !isNever(i);
    }

    /** "Soviet" is an adjective, unless it is the Supreme one. */
    private boolean isNever(int i) {
        boolean supreme = i > 0 && isClose(i) && word(i - 1).equalsIgnoreCase("supreme");
        return MEETINGS.has(lower(i)) || lower(i).equals("soviet") && !supreme;
    }

    /** Whether a word is in capitals throughout, though it is no letters of a body or country. */
    private boolean isRaised(int i) {
        String said = word(i);
        return said.length() > 1 && said.equals(said.toUpperCase(java.util.Locale.ROOT)) && isCapital(i);
    }

    /** Whether a word in capitals follows one that is not, or the other way round: two things. */
    boolean isOtherCase(int i) {
        boolean known = isLetters(i) || isLetters(i - 1) || isPlace(i) || isPlace(i - 1);
        return !known && isCapital(i) && isCapital(i - 1) && isRaised(i) != isRaised(i - 1);
    }

    /** "House", "Front": nouns that often end the name of something else. */
    boolean isWeak(int i) {
        return WEAK.has(lower(i)) && !(i > 0 && WHOLE.has(lower(i - 1) + " " + lower(i)));
    }

    boolean isAbroad(int i) {
        return EMBASSIES.has(lower(i));
    }

    boolean isPlace(int i) {
        return isCapital(i) && (words.get(i).kind() == Kind.PLACE || STATES.has(bare(i)));
    }

    /** "APL", "PMAC": capitals behind "of the" that no list has. */
    boolean isAcronym(int i) {
        return ACRONYM.matcher(word(i)).matches() && !isInCapitals(i);
    }

    /** "MfNV": letters that the page itself says to stand for a body, {@code behind} it or before it. */
    boolean isDefined(int i, boolean behind) {
        boolean letters = i >= 0
                && i < words.size()
                && words.get(i).kind() == Kind.NAME
                && DEFINED.matcher(word(i)).matches();
        return letters
                && (behind
                        ? seams.before(i).equals(" (") && seams.after(i).startsWith(")")
                        : seams.after(i).equals(" ["));
    }

    /** Whether a bracket closes right behind a word. */
    boolean isClosed(int i) {
        return seams.after(i).startsWith("]");
    }

    /** "Treaty", "West Asian": a word that may stand before "and Law Department". */
    boolean isJoined(int i) {
        Kind kind = words.get(i).kind();
        return isCapital(i)
                && !isAlone(i)
                && !isLetters(i)
                && (kind == Kind.ORDINARY || kind == Kind.PLACE && !isCountry(i));
    }

    /** "IV": which of several bodies. */
    boolean isNumber(int i) {
        return i < words.size() && NUMBER.matcher(word(i)).matches();
    }

    /** "Delegation", "Mission": a body that is sent to another. */
    boolean isSent(int i) {
        return SENT.has(lower(i));
    }

    private String bare(int i) {
        return word(i).replace(".", "");
    }

    /** A country, by its name or its letters. */
    boolean isCountry(int i) {
        return COUNTRIES.has(word(i)) || STATES.has(bare(i));
    }

    /** A word that may stand before the noun of a body. */
    boolean isModifier(int i) {
        if (ORDINAL.matcher(word(i)).matches()) {
            return i + 1 < words.size() && !isLetters(i + 1);
        }
        Kind kind = words.get(i).kind();
        boolean plain = kind == Kind.NAME || kind == Kind.ORDINARY || kind == Kind.PLACE || kind == Kind.BODY;
        return isCapital(i) && (plain && !DAY.matcher(word(i)).matches() || MODIFIERS.has(lower(i)));
    }

    /** Whether a word goes on with the name that the one before it is part of; "People's" does not end it. */
    boolean isClose(int i) {
        if (seams.isClose(i)) {
            return true;
        }
        String seam = i > 0 ? seams.before(i) : "\n";
        if (seam.equals("–")) {
            return isPlace(i - 1);
        }
        if (seam.equals(". ") && isNumber(i)) {
            return words.get(i - 1).kind() == Kind.BODY && word(i - 1).length() <= SHORT;
        }
        boolean owner = seam.equals("'s ") || seam.equals("’s ") || seam.equals("' ") || seam.equals("’ ");
        return owner && OWNERS.matcher(word(i - 1)).matches();
    }

    boolean isSmall(int i, String word) {
        return i < words.size() && lower(i).equals(word);
    }

    boolean isFunction(int i) {
        return words.get(i).kind() == Kind.SMALL;
    }

    boolean isInCapitals(int i) {
        return seams.isInCapitals(i);
    }

    boolean isFirst(int i) {
        return seams.isFirst(i);
    }

    /** Whether a capital goes on right behind a word. */
    boolean isCut(int i) {
        return i + 1 < words.size() && isClose(i + 1) && !isFunction(i + 1);
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(word(i).codePointAt(0));
    }

    private String lower(int i) {
        return seams.lower(i);
    }
}
