package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.authority.OrdinaryWords;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.lexicon.WordList;
import org.opis.recognise.name.PhraseWord.Kind;
import org.opis.text.Span;

/** Splits a phrase into words and says what each may be. */
public final class PhraseWords {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0,;:()/\"“”«»]+");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?){1,4}|\\p{Lu}");
    /** Letters, what joins and what doubts them; brackets restore a part. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’\\[\\]?-]*[\\p{L}\\p{M}\\]?](?:\\.(?=[\\p{Lu}])\\p{Lu}\\p{L}*)?");
    /** Letters of an office or a body rather than a name. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,3}|[A-Z&&[^AEIOUY]]{2,5}");

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
        List<Lexicon.Hit> hits = Lexicon.english().find(phrase.of(text));
        return spans.stream()
                .map(span -> new PhraseWord(span, kind(text, phrase, span, hits)))
                .toList();
    }

    /** Without brackets and stops around it, but for the stop of an initial and of a shortened title. */
    private static Span bare(String text, Span word) {
        int start = word.start();
        int end = word.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        boolean restored = text.substring(start, end).indexOf('[') > 0;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && !(restored && isClose(text, end))) {
            end--;
        }
        boolean initial = end < word.end()
                && text.charAt(end) == '.'
                && INITIAL.matcher(text.substring(start, end + 1)).matches();
        return new Span(start, initial ? end + 1 : withoutMark(text, start, end));
    }

    private static boolean isClose(String text, int end) {
        return text.charAt(end - 1) == ']';
    }

    /** The digits of a note's mark stand right behind a name. */
    private static int withoutMark(String text, int start, int end) {
        int letters = end;
        while (letters > start && Character.isDigit(text.charAt(letters - 1))) {
            letters--;
        }
        return letters - start > 2 ? letters : end;
    }

    private static Kind kind(String text, Span phrase, Span word, List<Lexicon.Hit> hits) {
        String said = word.of(text);
        if (INITIAL.matcher(said).matches()
                && said.endsWith(".")
                && hits.stream().noneMatch(h -> isTitle(h, phrase, word))) {
            return Kind.INITIAL;
        }
        // the stop of a shortened title is no part of a term
        int end = said.endsWith(".") ? word.end() - 1 : word.end();
        for (Map.Entry<TermClass, Kind> one : KINDS.entrySet()) {
            boolean is = hits.stream()
                    .anyMatch(hit -> hit.termClass() == one.getKey()
                            && hit.span().start() <= word.start() - phrase.start()
                            && hit.span().end() >= end - phrase.start());
            if (is) {
                return one.getValue();
            }
        }
        return isPlural(said) ? Kind.OFFICE : shape(said);
    }

    /** "Mr.", "Dr.": shaped as "Yu." is. */
    private static boolean isTitle(Lexicon.Hit hit, Span phrase, Span word) {
        return hit.termClass() == TermClass.HONORIFIC
                && word.length() > 2
                && hit.span().start() == word.start() - phrase.start();
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
            return PARTICLES.has(word) ? Kind.PARTICLE : Kind.SMALL;
        }
        if (OrdinaryWords.isFunction(word)) {
            return Kind.SMALL;
        }
        boolean name = NAME.matcher(word).matches() && !OrdinaryWords.is(word);
        return name ? Kind.NAME : INITIAL.matcher(word).matches() ? Kind.INITIAL : Kind.ORDINARY;
    }

    /** Whether a word is the letters of an office rather than a name. */
    static boolean isLetters(String word) {
        return LETTERS.matcher(word).matches();
    }
}
