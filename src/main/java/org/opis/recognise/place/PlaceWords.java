package org.opis.recognise.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.WordSeams;
import org.opis.text.Span;

/** What each word of a text says of places. */
final class PlaceWords {
    private static final Pattern QUOTED = Pattern.compile("(?s).*[\"“«„'‘]");
    private static final Pattern UNQUOTED = Pattern.compile("(?s)[,.]?[\"”»'’“].*");
    private static final WordSet NOUNS = WordSet.of("place-type");
    private static final WordSet LEADS = WordSet.of("place-lead");
    private static final Pattern STATE = Pattern.compile(
            "(?iu)(?:(?:(?:Democratic|Socialist|Federal|Federative|Imperial|Soviet|Arab)\\s)*+(?:People['’]s\\s)?(?:Republic|Kingdom|Union|State)|(?:P|S)\\.? ?R\\.?)\\sof\\b");
    private static final WordSet WAYS = WordSet.of("way-to");
    private static final WordSet SPOTS = WordSet.of("of-place");
    private static final WordSet PAPERS = WordSet.of("paper-name");
    private static final WordSet BEFORE = WordSet.of("in-place");
    private static final int STATE_LETTERS = 3;
    private static final WordSet SMALL_NOUNS = WordSet.of("place-noun-small");
    private static final Set<String> JOINTS = Set.of("–", "—", " – ");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}");
    private static final Pattern OTHER = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ism|tion|ment|ness|ity|ish|ese|ing)s?");

    private final String text;
    private final List<PhraseWord> words;
    private final WordSeams seams;
    /** Of each word, the last of the longest listed name that begins there; -1 without. */
    private final int[] listed;

    PlaceWords(String text, List<PhraseWord> words, WordSeams seams) {
        this.text = text;
        this.words = words;
        this.seams = seams;
        this.listed = IntStream.range(0, words.size()).map(this::find).toArray();
    }

    int count() {
        return words.size();
    }

    String word(int i) {
        return seams.word(i);
    }

    String lower(int i) {
        return seams.lower(i);
    }

    Span span(int first, int last) {
        int end = words.get(last).span().end();
        return new Span(words.get(first).span().start(), end);
    }

    Kind kind(int i) {
        return words.get(i).kind();
    }

    boolean isClose(int i) {
        return i < words.size() && seams.isClose(i);
    }

    boolean isInCapitals(int i) {
        return seams.isInCapitals(i);
    }

    boolean isFirst(int i) {
        return seams.isFirst(i);
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(word(i).codePointAt(0));
    }

    /** The last word of the longest name of a place that begins at {@code i} and stands in the word lists; -1 without. */
    int listed(int i) {
        return listed[i];
    }

    private int find(int i) {
        if (!isCapital(i)) {
            return letters(i);
        }
        return Math.max(letters(i), Gazetteer.opens(bare(i)) ? named(i) : -1);
    }

    private int named(int i) {
        int longest = -1;
        StringBuilder name = new StringBuilder();
        for (int k = 0;
                k < Gazetteer.MOST && i + k < words.size() && (k == 0 || seams.isClose(i + k) || isOwned(i + k));
                k++) {
            name.append(k == 0 ? "" : isOwned(i + k) ? "'s " : " ").append(bare(i + k));
            if (Gazetteer.has(name.toString())) {
                longest = i + k;
            }
        }
        return longest;
    }

    /** A word as lists have it, without the stop of a shortened one. */
    private String bare(int i) {
        String word = word(i).replace('’', '\'');
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** "People's Republic". */
    private boolean isOwned(int i) {
        String seam = seams.before(i);
        return word(i - 1).equalsIgnoreCase("people") && (seam.equals("'s ") || seam.equals("’s "));
    }

    /** "U.S.S.R.", "G. D. R.", "USSR". */
    private int letters(int i) {
        if (!word(i).equals(word(i).toUpperCase(Locale.ROOT))) {
            return -1;
        }
        StringBuilder letters = new StringBuilder();
        int longest = -1;
        for (int k = 0; k < Gazetteer.MOST && i + k < words.size() && (k == 0 || seams.isClose(i + k)); k++) {
            letters.append(word(i + k));
            if (k > 0 && kind(i + k) != Kind.INITIAL) {
                break;
            }
            if (Gazetteer.hasLetters(letters.toString())) {
                longest = i + k;
            }
        }
        return longest;
    }

    /** "MPR": letters of a country, three at least. */
    boolean isState(int i) {
        return word(i).length() == STATE_LETTERS && Gazetteer.hasLetters(word(i));
    }

    /** "Province", "Bay": the word behind it makes a name that of a place. */
    boolean isNoun(int i) {
        return i < words.size() && isCapital(i) && NOUNS.has(lower(i));
    }

    /** "Lake", "Cape", "Gulf of": the word before it does. */
    boolean isLead(int i) {
        return isCapital(i) && LEADS.has(lower(i));
    }

    /** "in", "near", "the village of": who stands behind is no person. */
    boolean isIn(int i) {
        boolean behind = i > 0 && isClose(i);
        return BEFORE.has(word(i))
                || behind && word(i).equals("to") && WAYS.has(word(i - 1))
                || behind && word(i).equals("of") && SPOTS.has(word(i - 1));
    }

    /** "bridge", "district": the word behind a name makes it that of a place. */
    boolean isSmallNoun(int i) {
        return i < words.size() && SMALL_NOUNS.has(word(i));
    }

    /** The word before {@code i} in a row of names: "Balchik and Dobrich", "Prague–Irkutsk"; -1 without. */
    int joint(int i) {
        if (i == 0) {
            return -1;
        }
        if (JOINTS.contains(seams.before(i))) {
            return i - 1;
        }
        boolean and = i > 1 && seams.isClose(i) && word(i - 1).equals("and") && seams.isClose(i - 1);
        return and ? i - 2 : -1;
    }

    /** The "of" behind a kind of state that begins at {@code i}; -1 without. */
    int stateOf(int i) {
        if (!isCapital(i)) {
            return -1;
        }
        Matcher state = STATE.matcher(text).region(words.get(i).span().start(), text.length());
        if (!state.lookingAt()) {
            return -1;
        }
        int of = i;
        while (of < words.size() && words.get(of).span().end() < state.end()) {
            of++;
        }
        return of;
    }

    /** "Daily", "Sinmun": a newspaper. */
    boolean isPaper(int i) {
        return PAPERS.has(lower(i));
    }

    /** A capitalised word that no list has and no ending makes another. */
    boolean isName(int i) {
        String said = word(i);
        return kind(i) == Kind.NAME
                && said.length() > 2
                && WORD.matcher(said).matches()
                && !OTHER.matcher(said).matches()
                && !said.equals(said.toUpperCase(Locale.ROOT));
    }

    /** Whether what stands right behind a word parts it from what follows; "'s" makes it an owner. */
    boolean isOwner(int last) {
        String after = seams.after(last);
        return after.startsWith("'s") || after.startsWith("’s");
    }

    boolean isQuoted(int first, int last) {
        String before = seams.before(first);
        return QUOTED.matcher(before).matches()
                && UNQUOTED.matcher(seams.after(last)).matches();
    }

    /** Whether a hyphen makes a word of it: "Moscow-style". */
    boolean isJoined(int first, int last) {
        String after = seams.after(last);
        String before = seams.before(first);
        return after.startsWith("-") && !after.startsWith("--") || before.equals("-");
    }

    /** The word right before {@code i}, where one sentence holds both. */
    Optional<String> before(int i) {
        return i > 0 && seams.isClose(i) ? Optional.of(word(i - 1)) : Optional.empty();
    }
}
