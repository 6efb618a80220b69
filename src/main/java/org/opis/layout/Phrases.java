package org.opis.layout;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.opis.dating.RecordDates;

/** Expressions that layouts share, written {@code {name}} in a layout file. */
final class Phrases {
    private static final Pattern NAME = Pattern.compile("(?<!\\\\[pP])\\{([a-z]+)\\}");
    private static final String DATE = RecordDates.expression();
    private static final String ARCHIVE = "(?:History and Public Policy Program|Wilson Center) Digital Archive";
    // "Obtained by X and translated by Y", "Translated from Portuguese by X", "translation by X"
    private static final String CLAUSE = "(?<translator>(?:Document )?(?:[Oo]btained|[Cc]ontributed|[Tt]ranscribed"
            + "|[Tt]ranslated|[Tt]ranslation)\\b[^.;]{0,80}?\\bby\\b.*?)";
    // an archive's signature, then perhaps who translated
    private static final String SOURCE = "(?<source>.*?)[.,;]*(?: " + CLAUSE + ")?\\.?";
    private static final Map<String, String> PHRASES = Map.of(
            "date",
            DATE,
            "archive",
            ARCHIVE,
            "source",
            SOURCE,
            "citation",
            "[\"“”]?(?<title>.*?)[,.]?[\"“”]?[,.]? (?:(?<date>" + DATE + "), )?(?<publisher>" + ARCHIVE + ")(?:, "
                    + SOURCE + ")?\\.?(?: (?<url>https?://\\S+))?",
            "life",
            "(?:b\\. \\d{4}|\\d{4} ?[-–] ?(?:\\d{4})?)",
            "signature",
            ".*(?:\\b(?:[Ff]onds?|[Oo]pis|[Dd]elo|[Ff]iles?|[Bb]ox|[Ff]older)\\b[.,:]? ?(?:Nº ?|No\\. ?|№ ?|# ?)?[\"“]?[\\p{Lu}\\d]"
                    + "|\\b[Dd]oboz\\b|\\b[Tt]ranslated (?:for|by|from)\\b"
                    + "|\\b(?:[Ff]|[Oo]p|[Dd]|[Ll]l)\\. ?\\d).*");

    private Phrases() {}

    /** {@code expression} with every phrase in its place. */
    static String expand(String expression) {
        return expand(expression, PHRASES);
    }

    /** {@code expression} with every one of {@code phrases} in its place. */
    static String expand(String expression, Map<String, String> phrases) {
        return NAME.matcher(expression).replaceAll(name -> phrase(name, phrases));
    }

    private static String phrase(MatchResult name, Map<String, String> phrases) {
        if (!phrases.containsKey(name.group(1))) {
            throw new PatternSyntaxException("no phrase of this name", name.group(), 0);
        }
        return Matcher.quoteReplacement(phrases.get(name.group(1)));
    }
}
