package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.lexicon.WordList;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/**
 * "the Norland Embassy in Oranna", "Ministry of Posts", "1st Department": a phrase that names a body.
 *
 * @param name without the article
 * @param core without the place behind it
 * @param place the town or country behind a small word; empty at the end where there is none
 */
public record OrgPhrase(Span name, Span core, Span place) {
    private static final int LONGEST = 200;
    private static final int MOST = 14;
    private static final Pattern LETTERS =
            Pattern.compile("(?=.*\\p{Lu}\\z)\\p{Lu}[\\p{Lu}&]{1,3}|[A-Z&&[^AEIOUY]]{3,5}");

    private static final WordList PLACING = WordList.of("place-word");

    /** The body that {@code phrase} names: a noun of bodies, with a capital or a number somewhere. */
    public static Optional<OrgPhrase> of(String text, Span phrase) {
        if (phrase.length() > LONGEST) {
            return Optional.empty();
        }
        List<PhraseWord> words = new ArrayList<>(PhraseWords.of(text, phrase));
        while (!words.isEmpty() && words.get(0).kind() == Kind.SMALL && !isNumbered(text, words.get(0))) {
            words.remove(0);
        }
        boolean body = words.stream().anyMatch(w -> w.kind() == Kind.BODY);
        boolean proper = words.stream().anyMatch(w -> isProper(text, w));
        if (!body
                || !proper
                || words.size() > MOST
                || words.get(0).kind() == Kind.HONORIFIC
                || words.get(words.size() - 1).kind() == Kind.OFFICE) {
            return Optional.empty();
        }
        Span name = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        return Optional.of(placed(text, words, name));
    }

    /** "MRE", "K&E": letters alone, where recipients stand. */
    static Optional<OrgPhrase> letters(String text, Span phrase) {
        List<PhraseWord> words = PhraseWords.of(text, phrase);
        boolean name = words.size() == 1 && words.get(0).kind() == Kind.NAME
                || phrase.of(text).indexOf('&') > 0;
        return name && LETTERS.matcher(phrase.of(text)).matches()
                ? Optional.of(new OrgPhrase(phrase, phrase, Span.empty(phrase.end())))
                : Optional.empty();
    }

    private static boolean isProper(String text, PhraseWord word) {
        return Character.isUpperCase(word.span().of(text).codePointAt(0)) || isNumbered(text, word);
    }

    private static boolean isNumbered(String text, PhraseWord word) {
        return Character.isDigit(text.charAt(word.span().start()));
    }

    private static OrgPhrase placed(String text, List<PhraseWord> words, Span name) {
        int first = words.size();
        while (first > 0 && isOfPlace(words.get(first - 1))) {
            first--;
        }
        boolean behind = first > 1
                && first < words.size()
                && isBeforePlace(text, words, first)
                && words.subList(0, first).stream().anyMatch(w -> w.kind() == Kind.BODY);
        if (!behind) {
            return new OrgPhrase(name, name, Span.empty(name.end()));
        }
        int core = first - 1;
        while (core > 1 && words.get(core - 1).kind() == Kind.SMALL) {
            core--;
        }
        Span place = new Span(words.get(first).span().start(), name.end());
        return new OrgPhrase(
                name, new Span(name.start(), words.get(core - 1).span().end()), place);
    }

    /** "in Oslo", "to the Congo". */
    private static boolean isBeforePlace(String text, List<PhraseWord> words, int first) {
        int small = first - 1;
        while (small > 0
                && words.get(small).kind() == Kind.SMALL
                && !PLACING.has(words.get(small).span().of(text))) {
            small--;
        }
        return PLACING.has(words.get(small).span().of(text));
    }

    private static boolean isOfPlace(PhraseWord word) {
        return word.kind() == Kind.NAME || word.kind() == Kind.PLACE;
    }
}
