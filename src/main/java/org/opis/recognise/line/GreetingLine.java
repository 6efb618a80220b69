package org.opis.recognise.line;

import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;

/** Lines that greet or take leave, and labels of sender and addressee. */
public final class GreetingLine {
    private static final Pattern CLOSING =
            Pattern.compile("(?:With|Yours|Sincerely|Respectfully|Long live|By order of|Greetings|(?:\\p{Lu}\\p{L}+"
                    + " ){1,2}(?:greetings|regards|salutations)(?!\\p{L})|Best|(?:I|We) (?:remain|embrace you|have the honou?r"
                    + " to))\\b.{0,80}");

    /** Nothing but the greeting. */
    private static final Pattern ALONE = Pattern.compile(
            "(?i:regards)[.,!]?|I have, &c\\.?|(?:We|I) send (?:\\p{Ll}+ ){0,4}(?:greetings|regards|wishes)[.,!]?");

    /** The whole sentence of a polite close. */
    private static final Pattern POLITE = Pattern.compile("(?:Please )?[Aa]ccept\\b.{0,80}\\b"
            + "(?:assurances?|respects?|consideration|esteem|regards|greetings|wishes)\\b[^.]{0,60}\\.?");

    private static final Pattern LABELLED = Pattern.compile("(?:To|From|TO|FROM|(?:MEMORANDUM|Memorandum)"
            + " (?:FOR|TO|for|to)):.*|To\\s\\p{Lu}.*|TO\\s\\p{Lu}{4,}[\\p{Lu}\\d"
            + " ,/]*|TO\\s(?:THE\\s)?(?:COMRADE|CDE|MINISTER|CHAIRMAN|SECRETARY|DEPUTY|AMBASSADOR).*");

    private static final Pattern DEAR =
            Pattern.compile("(?:(?:My )?[Dd]ear|Esteemed|Respected|Honou?red|(?:Your )?Excellency|Sir)\\b.{0,50}[,!:]");

    /** A greeting without a comma: the first line of the block below it. */
    private static final Pattern WITHOUT_COMMA = Pattern.compile("(?:Dear|Esteemed|Respected|Honou?red)(?:"
            + " (?:[Cc]omrade|[Cc]olleague|[Ff]riend|\\p{Lu}\\p{L}+)){1,3}|(?:Comrade|Cde\\.|Mr\\.|Madam)"
            + " (?:\\p{Lu}\\p{L}+ )?(?:Minister|Ambassador|Secretary|Chairman|Director|President"
            + "|Premier|Deputy|Chief|Head|Consul)");

    /** How a note of a ministry ends, in words of their own: "avails itself of this opportunity to renew …". */
    private static final WordSet COURTESIES = WordSet.of("courtesy");

    private static final Pattern COURTESY = Pattern.compile("\\b(?i:assurances?|considerations?|esteem|respects?)\\b");
    private static final int LONGEST_COURTESY = 400;

    private static final int LONGEST = 120;
    private static final int SHORT = 60;

    private GreetingLine() {}

    /** The whole sentence of a polite close. */
    public static boolean isPolite(String text) {
        return POLITE.matcher(text).matches();
    }

    /** The sentence with which a note of a ministry renews its assurances. */
    public static boolean isCourtesy(String text) {
        return text.length() <= LONGEST_COURTESY
                && COURTESIES.words().stream().anyMatch(text::contains)
                && COURTESY.matcher(text).find();
    }

    /** Whether row {@code i} greets whom the block below it names. */
    public static boolean standsAbove(BodyLines rows, int i) {
        return i + 1 < rows.size()
                && rows.get(i + 1).blankBefore() < 2
                && WITHOUT_COMMA.matcher(rows.text(i)).matches();
    }

    /** A line that begins with a label of the addressee or the sender. */
    public static boolean isLabelled(String text) {
        return text.length() < 150 && LABELLED.matcher(text).matches();
    }

    /** A line that begins as a salutation does and ends as one. */
    public static boolean opens(String text) {
        return text.length() < SHORT && DEAR.matcher(text).matches();
    }

    public static boolean isClosing(String text) {
        return text.length() < LONGEST
                && (CLOSING.matcher(text).matches()
                        || ALONE.matcher(text).matches()
                        || POLITE.matcher(text).matches());
    }
}
