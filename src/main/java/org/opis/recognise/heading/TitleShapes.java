package org.opis.recognise.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.body.ItemsRule;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.opening.OfficeLine;
import org.opis.recognise.opening.RoutingRule;

/** Lines that are titles by their shape and by what stands below, whatever their words. */
final class TitleShapes {
    static final int SHORT = 160;
    /** A day and its hours, in characters. */
    static final int HELD_LINE = 50;

    private static final int REACH = 12;
    private static final int NEAR = 4;
    private static final Pattern PERIOD =
            Pattern.compile("(?:(?i:for the period|from|for)\\s.{0,20})?\\d{1,2}\\s(?:\\[\\w+] )?(?:\\p{Lu}\\p{Ll}+ )?"
                    + "(?:through|to|-|–|until)\\s\\d{1,2}\\s\\p{Lu}\\p{Ll}+\\s\\d{4}\\.?");
    private static final Pattern FOR_PERIOD =
            Pattern.compile("(?i:for the period|for the time|from)\\s(?!.*(?:\\d[:.]\\d\\d|hours|Nº)).*\\d{4}\\s?\\.?");
    /** Letters set wide at the beginning of a title. */
    static final Pattern WIDE = Pattern.compile("(?:\\p{L} ){2,}\\p{L}\\b");

    static final Pattern SUBTITLE = Pattern.compile("\\([^()\\n]{3,80}\\)|[\"“][^\"“”\\n]{5,120}[\"”]");
    static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}.*\\b(?:Ambassador|Minister|Charg[eé]|Consul|Counsell?or|Cde\\.|Comrade|Envoy|Secretary)"
                    + "(?!\\p{L}).*");
    private static final Pattern TRANSLATED = Pattern.compile("\\s?\\[\\p{L}[\\p{L} ]{2,20}]");
    private static final Pattern ABOUT = Pattern.compile("(?:about|on|of|concerning|regarding|over)\\s\\p{L}");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}\\n]*\\p{Lu}{2,}[^\\p{Ll}\\n]*");
    private static final Pattern TOPIC = Pattern.compile("(?:On|About|Concerning|Regarding) (?:the|an?|some) \\p{Ll}");
    private static final Pattern HELD = Pattern.compile(
            "(?:(?:held |given |made )?on (?:the )?|(?:the )?)\\d{1,2}(?:st|nd|rd|th)? ?(?:(?:and|to|[-–]) ?\\d{1,2}"
                    + " )?\\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}");

    private static final Pattern ENTRY = Pattern.compile("\\d{1,4}\\. \\p{Lu}.{8,}");
    private static final Pattern PAGE = Pattern.compile("\\[Page \\d{1,4}]");

    private TitleShapes() {}

    /** A title set wide that no list knows, and below it what it is about. */
    static boolean isWide(LineCursor at) {
        Matcher wide = WIDE.matcher(at.text());
        String rest = wide.lookingAt() ? at.text().substring(wide.end()) : "-";
        return (rest.isEmpty() || TRANSLATED.matcher(rest).matches())
                && at.has(at.i() + 1)
                && ABOUT.matcher(at.rows().text(at.i() + 1)).lookingAt();
    }

    /** An office and a name, and below it the period of the journal. */
    static boolean isPersonOfPeriod(LineCursor at) {
        int next = at.i() + 1;
        return at.text().length() < SHORT
                && at.has(next)
                && at.rows().get(next).blankBefore() < 2
                && isPeriod(at.rows().text(next))
                && PERSON.matcher(at.text()).matches();
    }

    /** A line in capitals above the text: three words or more, and no office, number or marking. */
    static boolean isInCapitals(LineCursor at) {
        String text = at.text();
        return text.length() < SHORT
                && !at.titled()
                && CAPITALS.matcher(text).matches()
                && WORD.matcher(text).results().limit(3).count() == 3
                && !Prose.endsSentence(text)
                && !text.startsWith("TO ")
                && text.indexOf('[') < 0
                && !OfficeLine.is(text)
                && !at.context().markings().isIn(text)
                && !RoutingRule.isRouted(at)
                && !isTitledBelow(at)
                && isNearText(at);
    }

    /** Whether running text or a list begins near below; a letterhead has a date, an address and a title between. */
    private static boolean isNearText(LineCursor at) {
        for (int i = at.i() + 1; i <= at.i() + NEAR && at.has(i); i++) {
            if (at.at(i).isProse() || ItemsRule.isItem(at.rows().text(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line below, before the text, says by its words what the paper is: then this one is its letterhead. */
    private static boolean isTitledBelow(LineCursor at) {
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i) && !at.at(i).isProse(); i++) {
            String line = at.rows().text(i);
            if (line.length() < SHORT
                    && (WIDE.matcher(line).lookingAt()
                            || TitleWords.FIRST.matcher(line).matches())
                    && !at.context().markings().isSpaced(line)
                    && line.indexOf(':') < 0
                    && !endsSentence(line)) {
                return true;
            }
        }
        return false;
    }

    /** What the paper is about, above its text or its date: a line in the case of titles, or one that begins "On the". */
    static boolean isTopicLine(LineCursor at) {
        String text = at.text();
        if (text.length() > SHORT
                || at.titled()
                || !at.has(at.i() + 1)
                || endsSentence(text)
                || at.context().markings().isIn(text)
                || OfficeLine.is(text)
                || RoutingRule.isRouted(at)
                || !NominalWords.is(text)) {
            return false;
        }
        LineCursor below = at.at(at.i() + 1);
        boolean above = Prose.is(TitleWords.MARK.matcher(below.text()).replaceFirst(""))
                || SUBTITLE.matcher(below.text()).matches()
                || DateLine.isDateOnly(below);
        return above && (TOPIC.matcher(text).lookingAt() || SectionRule.isTitled(text));
    }

    /** "On the request of the friends": what was decided, a blank line below the title of a protocol and above its first point. */
    static boolean isSubjectBelow(LineCursor at) {
        return at.row().blankBefore() == 1
                && at.text().length() < SHORT
                && (TOPIC.matcher(at.text()).lookingAt() || SectionRule.isTopic(at.text()))
                && !endsSentence(at.text())
                && NominalWords.is(at.text())
                && at.has(at.i() + 1)
                && at.rows().get(at.i() + 1).blankBefore() > 0
                && (at.at(at.i() + 1).isProse() || ItemsRule.isItem(at.rows().text(at.i() + 1)));
    }

    /** The number that a volume gives a paper, and its title, above place and date; "[Page 12]" may stand above. */
    static boolean isEntry(LineCursor at) {
        for (int i = 0; i < at.i(); i++) {
            if (!PAGE.matcher(at.rows().text(i)).matches()) {
                return false;
            }
        }
        return isVolumeTitle(at);
    }

    /** "58. Telegram From the Legation in Hungary to …" above place and date, wherever it stands. */
    static boolean isVolumeTitle(LineCursor at) {
        return ENTRY.matcher(at.text()).matches()
                && !endsSentence(at.text())
                && at.has(at.i() + 1)
                && at.at(at.i() + 1).row().blankBefore() > 0
                && DateLine.isDateline(at.at(at.i() + 1));
    }

    /** "18 March 1966, in the Embassy, from 17.00 to 18.40", "on 11 and 12 May in Lund": the day, right below a title. */
    static boolean isHeld(LineCursor at) {
        return at.rows().spaced()
                && at.row().blankBefore() == 0
                && at.text().length() < SHORT
                && HELD.matcher(at.text()).lookingAt()
                && NominalWords.is(at.text())
                && !DateLine.isDated(at)
                && DateLine.hasDate(at);
    }

    static boolean isCapitals(String text) {
        return text.length() < SHORT && CAPITALS.matcher(text).matches();
    }

    static boolean isPeriod(String text) {
        return text.length() < 120
                && (PERIOD.matcher(text).matches() || FOR_PERIOD.matcher(text).matches());
    }

    /** Whether a stop ends the line; the mark of a note behind it doesn't count. */
    static boolean endsSentence(String text) {
        return Prose.endsSentence(TitleWords.MARK.matcher(text).replaceFirst(""));
    }
}
