package org.opis.recognise.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.authority.OrdinaryWords;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.lexicon.WordList;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.text.Span;

/** Splits a phrase into words and says what each may be. */
public final class PhraseWords {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0,;:()/\"“”«»–—]+");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?){1,4}|\\p{Lu}");
    /** Letters, what joins and what doubts them; brackets restore a part. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’\\[\\]?-]*[\\p{L}\\p{M}\\]?](?:\\.(?=[\\p{Lu}])\\p{Lu}\\p{L}*)?");

    private static final Pattern BEHIND = Pattern.compile("(?<=..)(?:['’]s|\\[(?:\\d{1,3}|[a-z]|[ivx]{1,5}|\\*)\\])$");
    private static final Pattern RESTORED = Pattern.compile("\\p{L}++\\[\\p{Ll}{2,}+\\]\\p{Ll}*+");

    /** "al-Karim": the article is part of the name. */
    private static final Pattern ARABIC = Pattern.compile("(?:a[dlnrstz]|el|ash|ul)-\\p{Lu}[\\p{L}\\p{M}'’-]+");
    /** "III": which of several. */
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");
    /** Letters of an office or a body rather than a name. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,3}|[A-Z&&[^AEIOUY]]{2,5}");

    private static final WordSet NO_INITIAL = WordSet.of("no-initial");
    private static final WordSet OFFICE_OF = WordSet.of("office-of");
    private static final WordList PARTICLES = WordList.of("name-particle");
    /** What a word is taken for where the lexicon has it in several classes, the first outranks. */
    private static final Map<TermClass, Kind> KINDS = kinds();

    private PhraseWords() {}

    private static Map<TermClass, Kind> kinds() {
        Map<TermClass, Kind> kinds = new EnumMap<>(TermClass.class);
        kinds.put(TermClass.OFFICE, Kind.OFFICE);
        kinds.put(TermClass.RANK, Kind.OFFICE);
        kinds.put(TermClass.OFFICE_MODIFIER, Kind.OFFICE);
        kinds.put(TermClass.HONORIFIC, Kind.HONORIFIC);
        kinds.put(TermClass.BODY, Kind.BODY);
        kinds.put(TermClass.COUNTRY, Kind.PLACE);
        kinds.put(TermClass.NATIONALITY, Kind.PLACE);
        kinds.put(TermClass.CITY, Kind.PLACE);
        kinds.put(TermClass.MEETING, Kind.ORDINARY);
        kinds.put(TermClass.PAPER, Kind.ORDINARY);
        return kinds;
    }

    public static List<PhraseWord> of(String text, Span phrase) {
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(phrase.start(), phrase.end());
        while (word.find()) {
            spans.add(bare(text, new Span(word.start(), word.end())));
        }
        spans.removeIf(Span::isEmpty);
        List<Set<TermClass>> classes = classes(text, phrase, spans);
        List<PhraseWord> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            words.add(new PhraseWord(spans.get(i), kind(text, spans.get(i), classes.get(i))));
        }
        return words;
    }

    /** What the lexicon says of each word; its terms come in the order of the text. */
    private static List<Set<TermClass>> classes(String text, Span phrase, List<Span> words) {
        List<Set<TermClass>> classes = new ArrayList<>();
        words.forEach(word -> classes.add(EnumSet.noneOf(TermClass.class)));
        int first = 0;
        for (Lexicon.Hit hit : Lexicon.english().find(phrase.of(text))) {
            int start = phrase.start() + hit.span().start();
            int end = phrase.start() + hit.span().end();
            while (first < words.size() && words.get(first).start() < start) {
                first++;
            }
            for (int i = first; i < words.size() && end(text, words.get(i)) <= end; i++) {
                classes.get(i).add(hit.termClass());
            }
        }
        return classes;
    }

    /** The stop of a shortened title is no part of a term. */
    private static int end(String text, Span word) {
        return text.charAt(word.end() - 1) == '.' ? word.end() - 1 : word.end();
    }

    /** Without brackets and stops around it, but for the stop of an initial and of a shortened title. */
    private static Span bare(String text, Span word) {
        int start = word.start();
        int end = word.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        boolean restored = hasOpening(text, start + 1, end);
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && !(restored && isClose(text, end))) {
            end--;
        }
        boolean initial = end < word.end()
                && text.charAt(end) == '.'
                && INITIAL.matcher(text.substring(start, end + 1)).matches();
        return new Span(start, initial ? end + 1 : withoutMark(text, start, end));
    }

    private static boolean hasOpening(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '[') {
                return true;
            }
        }
        return false;
    }

    private static boolean isClose(String text, int end) {
        return text.charAt(end - 1) == ']';
    }

    /** The digits of a note's mark stand right behind a name; a possessive does. */
    private static int withoutMark(String text, int start, int word) {
        char last = word > start ? text.charAt(word - 1) : ' ';
        Matcher behind = BEHIND.matcher(text).region(start, word);
        int end = (last == 's' || last == ']') && behind.find() ? behind.start() : word;
        // "Bergen.[2]": the stop before the mark is that of the sentence
        if (end < word && end - start > 3 && text.charAt(end - 1) == '.') {
            end--;
        }
        int letters = end;
        while (letters > start && Character.isDigit(text.charAt(letters - 1))) {
            letters--;
        }
        return letters - start > 2 ? letters : end;
    }

    private static Kind kind(String text, Span word, Set<TermClass> classes) {
        String said = word.of(text);
        if (RESTORED.matcher(said).matches()) {
            return restored(said.replaceAll("[\\[\\]]", ""));
        }
        // "Mr.", "Dr.": shaped as "Yu." is
        boolean titled = classes.contains(TermClass.HONORIFIC) && word.length() > 2;
        if (NO_INITIAL.has(said) || ROMAN.matcher(said).matches()) {
            return Kind.ORDINARY;
        }
        if (said.endsWith(".") && !titled && INITIAL.matcher(said).matches()) {
            return Kind.INITIAL;
        }
        for (Map.Entry<TermClass, Kind> one : KINDS.entrySet()) {
            if (classes.contains(one.getKey())) {
                return one.getValue();
            }
        }
        return isPlural(said) ? Kind.OFFICE : shape(said);
    }

    /** "Amb[assador]", "C[omrade]": the whole word says what it is. */
    private static Kind restored(String whole) {
        Set<TermClass> classes = EnumSet.noneOf(TermClass.class);
        Lexicon.english().find(whole).stream()
                .filter(hit -> hit.span().length() == whole.length())
                .forEach(hit -> classes.add(hit.termClass()));
        return kind(whole, new Span(0, whole.length()), classes);
    }

    /** "Ministers", "Secretaries": the plural of an office. */
    private static boolean isPlural(String word) {
        String one = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return one.length() > 3
                && Lexicon.english().find(one).stream()
                        .anyMatch(hit -> hit.termClass() == TermClass.OFFICE
                                && hit.span().length() == one.length());
    }

    private static Kind shape(String word) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return PARTICLES.has(word) ? Kind.PARTICLE : ARABIC.matcher(word).matches() ? Kind.NAME : Kind.SMALL;
        }
        if (OrdinaryWords.isFunction(word)) {
            return Kind.SMALL;
        }
        boolean name = NAME.matcher(word).matches() && !OrdinaryWords.is(word);
        return name ? Kind.NAME : INITIAL.matcher(word).matches() ? Kind.INITIAL : Kind.ORDINARY;
    }

    /** "of", "for", "in", "to": what an office is of follows. */
    static boolean isOf(String word) {
        return OFFICE_OF.has(word);
    }

    /** Whether a word is the letters of an office rather than a name. */
    static boolean isLetters(String word) {
        return LETTERS.matcher(word).matches();
    }
}
