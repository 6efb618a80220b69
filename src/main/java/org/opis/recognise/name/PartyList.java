package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.NameKind;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/** Whom a phrase names: one, or several beside each other, "Chairmen Ahn and Bell", "the Board and the Ministry of Posts". */
public final class PartyList {
    /** Parts of a list; those in parentheses are not split. */
    private static final Pattern PARTS = Pattern.compile("(?:,?\\s(?:and|&)|[,;])\\s|\\([^()]*\\)");

    private static final Pattern LAST = Pattern.compile("\\s(?:and|&)\\s|;\\s");
    private static final WordSet SEVERAL = WordSet.of("title-several");
    private static final int MOST = 12;

    private PartyList() {}

    public static List<TitleParty> of(String title, Span phrase) {
        List<TitleParty> several = several(title, phrase);
        return several.size() > 1
                ? several
                : TitleParty.of(title, phrase).stream().toList();
    }

    /** All of a list, if each of them is named for himself. */
    private static List<TitleParty> several(String title, Span phrase) {
        List<Span> parts = parts(title, phrase);
        if (parts.size() < 2 || parts.size() > MOST) {
            return List.of();
        }
        Optional<Span> common = common(title, parts.get(0));
        boolean titled = common.isPresent();
        common.ifPresent(of -> parts.set(0, new Span(of.end(), parts.get(0).end())));
        List<TitleParty> parties = new ArrayList<>();
        for (Span part : parts) {
            Optional<TitleParty> party = TitleParty.of(title, part)
                    .filter(one -> isNamed(one, titled || parties.isEmpty()) && isCapital(title, part));
            if (party.isEmpty()) {
                return List.of();
            }
            parties.add(party.get());
        }
        return parties;
    }

    /** The title that all of them have. */
    private static Optional<Span> common(String title, Span first) {
        return PhraseWords.of(title, first).stream()
                .map(PhraseWord::span)
                .filter(word -> SEVERAL.has(word.of(title).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<Span> parts(String title, Span phrase) {
        if (!LAST.matcher(title).region(phrase.start(), phrase.end()).find()) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        int at = phrase.start();
        Matcher parting = PARTS.matcher(title).region(phrase.start(), phrase.end());
        while (parting.find()) {
            if (title.charAt(parting.start()) != '(') {
                parts.add(new Span(at, parting.start()));
                at = parting.end();
            }
        }
        parts.add(new Span(at, phrase.end()));
        return parts;
    }

    /** A body or a person with a title; behind a title of several, or first, a name alone. */
    private static boolean isNamed(TitleParty party, boolean free) {
        return party.kind() == NameKind.ORG
                ? party.name().indexOf(' ') > 0
                : party.isPerson() && (free || party.isSure());
    }

    /** "Foreign and Commonwealth Affairs" is no list. */
    private static boolean isCapital(String title, Span part) {
        return PhraseWords.of(title, part).stream()
                .anyMatch(word -> word.kind() != PhraseWord.Kind.SMALL && word.kind() != PhraseWord.Kind.ORDINARY);
    }
}
