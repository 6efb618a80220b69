package org.opis.recognise.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.recognise.LineCursor;
import org.opis.recognise.line.Prose;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** "Mr. Ashby (Lima) to Sir W. Penn", "The Minister in Norway (Holt) / to the Secretary of State": who writes to whom. */
public final class PartyTitle {
    private static final Pattern LEAD = Pattern.compile("^\\p{L}+ [Ff]rom ");
    private static final int LONGEST = 200;
    /** How far into a side, in characters, the office or the title of a person stands. */
    private static final int SOON = 45;

    private static final Pattern SIDES =
            Pattern.compile("(?<from>(?!From |To )(?:\\p{L}+ [Ff]rom )?(?:The |the )?\\p{Lu}[^\\n"
                    + ":;?!]{3,110}?),? (?:to|TO) (?<to>(?:the |His |Her )?\\p{Lu}.{2,110})");
    /** An office alone may have "to" in its name; where he is, or who, shows that he writes. */
    private static final Pattern PLACED =
            Pattern.compile("(?:.*,|.*\\(.{2,40}\\)|.* (?:in|at) \\p{Lu}.*|.*[Ff]rom .*)");

    /** Both sides have their article: no name of an office has two. */
    private static final Pattern ARTICLES = Pattern.compile("(?:The|the) [^\\n]{3,110} to the \\p{Lu}");

    private static final Pattern ENCLOSED = Pattern.compile("(?i:enclosure|attachment|annex|appendix)\\b.{0,40}");
    private static final Pattern TAIL =
            Pattern.compile("(?: ?\\([^()]{2,40}\\)| ?\\[[^\\[\\]]{1,40}]|\\d{1,2}|[¹²³*])+$");

    private PartyTitle() {}

    /** Whether the row, or the row and the next, is such a title. */
    public static boolean is(LineCursor at) {
        return isWhole(at, at.text()) || isHalf(at);
    }

    /** The second line of one, or the line below the number of an enclosure. */
    static boolean continues(LineCursor at, LineCursor first) {
        return at.i() == first.i() + 1
                && (isHalf(first) || ENCLOSED.matcher(first.text()).matches() && is(at));
    }

    private static boolean isHalf(LineCursor at) {
        return at.has(at.i() + 1)
                && at.rows().get(at.i() + 1).blankBefore() == 0
                && at.rows().text(at.i() + 1).startsWith("to ")
                && isWhole(at, at.text() + " " + at.rows().text(at.i() + 1));
    }

    private static boolean isWhole(LineCursor at, String text) {
        Matcher sides = SIDES.matcher(text);
        String words = TAIL.matcher(text).replaceFirst("");
        return text.length() < LONGEST
                && sides.matches()
                && !Prose.endsSentence(words)
                && NominalWords.is(words)
                && (isPerson(sides.group("from"))
                        || ARTICLES.matcher(text).lookingAt()
                        || PLACED.matcher(
                                        text.substring(0, sides.end("from") + 1).strip())
                                .matches())
                && isParty(LEAD.matcher(sides.group("from")).replaceFirst(""))
                && isParty(sides.group("to"));
    }

    /** Nothing but the name of a person. */
    private static boolean isPerson(String side) {
        return PersonPhrase.of(side, new Span(0, side.length()))
                .filter(person -> side.indexOf(' ') > 0
                        && person.role().isEmpty()
                        && person.name().length() == side.length())
                .isPresent();
    }

    /** A person by his title, an office or a body, soon after the beginning. */
    private static boolean isParty(String side) {
        String soon = side.length() > SOON ? side.substring(0, SOON) : side;
        return PersonPhrase.of(side, new Span(0, side.length())).isPresent()
                || Lexicon.english().find(soon).stream()
                        .map(Lexicon.Hit::termClass)
                        .anyMatch(PartyTitle::isOffice);
    }

    private static boolean isOffice(TermClass found) {
        return found == TermClass.OFFICE
                || found == TermClass.RANK
                || found == TermClass.HONORIFIC
                || found == TermClass.BODY;
    }
}
