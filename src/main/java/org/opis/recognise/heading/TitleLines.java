package org.opis.recognise.heading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.Markings;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.RegistrationMark;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.name.LetterheadStart;
import org.opis.recognise.name.TitleParties;
import org.opis.recognise.opening.AddressBlock;
import org.opis.recognise.opening.LetterheadBlock;
import org.opis.recognise.opening.MarkingLine;
import org.opis.recognise.opening.OfficeLine;
import org.opis.recognise.opening.RoutingRule;

/** Whether a line is a title, or goes on with one. */
final class TitleLines {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST = 300;
    private static final int SHORTEST = 12;
    private static final Pattern FRAGMENT = Pattern.compile("of (?:the )?(?:\\p{Lu}|Cde\\.|\\d).*", Pattern.DOTALL);
    /** The paper's own title may have one more than the record's. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An)\\s");

    /** What begins the second half of a title. */
    private static final Pattern ABOUT = Pattern.compile("(?:of|on|from|about|between|concerning|regarding|with)\\s");
    /** A title that says only what kind of paper it is. */
    private static final int WORD = 40;

    private static final Pattern SUBJECT = Pattern.compile("\\p{Lu}[^\\n:;\\d]{5,80}\\.");
    private static final Pattern SECOND_HALF = Pattern.compile("(?:in|on|with|between|to) .{3,240}");
    /** Those who backed a point of the minutes are no part of its title. */
    private static final Pattern BACKERS = Pattern.compile("\\((?:Comrades?|Cdes?\\.)\\s");

    private static final Pattern AUTHOR =
            Pattern.compile("(?:(?:Cde\\.|Comrade)\\s)?(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}\\p{Lu}[\\p{L}'’-]{2,20}");
    private static final Pattern NAMED =
            Pattern.compile("\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,}){0,2}(?: \\[[\\p{L} .-]{3,40}])?[.,:]?");

    /** In brackets below a title, and about the text, not about what the text is about. */
    private static final Pattern ABOUT_PAPER = Pattern.compile(
            "\\((?i:not |un|in |full |partial |free |handwritten|typed|shorthand)?[^()]{0,25}(?i:translat|looked over|typed|extract|fragment)[^()]{0,40}\\)");

    private TitleLines() {}

    static boolean isTitle(LineCursor at) {
        return isBelowGreeting(at) || isTitleByWords(at);
    }

    private static boolean isTitleByWords(LineCursor at) {
        String text = at.text();
        if (text.length() > LONGEST
                || text.startsWith("[")
                || DateLine.isDateOnly(at)
                || MarkingLine.is(at)
                || LetterheadBlock.end(at) > at.i()
                || AddressBlock.end(at) > at.i()
                || GreetingLine.isLabelled(text)
                || isNumber(at)
                || ABOUT_PAPER.matcher(text).matches()
                || isAddressee(at)) {
            return false;
        }
        return TitleShapes.isPeriod(text)
                || isFragment(text) && !followsLetterhead(at)
                || repeatsTitle(at) && !isOfficeOfTitle(at)
                || TitleWords.FIRST
                                .matcher(PlainTitle.of(text, at.context().markings()))
                                .matches()
                        && text.length() < TitleShapes.SHORT
                        && !TitleShapes.endsSentence(text)
                || TitleWords.KIND
                                .matcher(PlainTitle.of(text, at.context().markings()))
                                .matches()
                        && !at.titled()
                || PartyTitle.is(at)
                || TitleShapes.isWide(at)
                || TitleShapes.isPersonOfPeriod(at)
                || TitleShapes.isInCapitals(at)
                || TitleShapes.isTopicLine(at)
                || at.titled() && TitleShapes.isSubjectBelow(at) && isBelowTitle(at)
                || TitleShapes.isEntry(at);
    }

    /** "REPORT NO. 00-W-25519": the line of a form that has the number. */
    private static boolean isNumber(LineCursor at) {
        return at.form()
                .filter(line -> line.role(at.rows().text()) == LabelRole.NUMBER)
                .filter(line -> RegistrationMark.is(line.value().of(at.rows().text())))
                .isPresent();
    }

    /** Whether more than capitals, or the second half of a title, or a second title's first word, says that it is one. */
    static boolean isSurely(LineCursor at) {
        boolean second = at.titled() && at.phase() == PaperPhase.OPENING;
        return repeatsTitle(at)
                || isBelowTitle(at)
                || PartyTitle.is(at)
                || TitleShapes.isWide(at)
                || TitleShapes.isPeriod(at.text())
                || !second
                        && !isFragment(at.text())
                        && (begins(at.text(), at.context().markings()) || !TitleShapes.isInCapitals(at));
    }

    /** Whether the title, of a line or two, stands right above. */
    private static boolean isBelowTitle(LineCursor at) {
        Markings markings = at.context().markings();
        return at.i() > 0 && begins(at.rows().text(at.i() - 1), markings)
                || at.i() > 1
                        && at.rows().get(at.i() - 1).blankBefore() == 0
                        && begins(at.rows().text(at.i() - 2), markings);
    }

    /** Whether a line begins as titles do. */
    static boolean begins(String line, Markings markings) {
        return TitleWords.FIRST.matcher(PlainTitle.of(line, markings)).matches() && !Prose.is(line);
    }

    /** Lines that go on with the title that {@code first} begins: its period, its second half, a subtitle. */
    static boolean continues(LineCursor at, LineCursor first) {
        String text = at.text();
        boolean small = Character.isLowerCase(text.codePointAt(0));
        if (text.length() > LONGEST
                || text.startsWith("[")
                || !small && at.row().blankBefore() > 1
                || TitleShapes.isSubjectBelow(at)
                || at.context().markings().isAll(text)
                || ABOUT_PAPER.matcher(text).matches()
                || at.i() > first.i() + 1 && letters(text).equals(letters(first.text()))) {
            return false;
        }
        return TitleShapes.isPeriod(text)
                || PartyTitle.continues(at, first)
                || isFragment(text)
                || breaksOff(at.rows().text(at.i() - 1)) && !TitleShapes.endsSentence(text)
                || small && isOpen(at.rows().text(at.i() - 1)) && (!Prose.is(text) || isAbout(at, first))
                || isInOneCapitals(at)
                || TitleShapes.SUBTITLE.matcher(text).matches() && isUnder(at)
                || SECOND_HALF.matcher(text).matches() && !Prose.is(text)
                || TitleShapes.SUBTITLE.matcher(text).matches()
                        && !BACKERS.matcher(text).lookingAt()
                || SectionRule.isTopic(text)
                || AUTHOR.matcher(text).matches() && isOffice(at.rows().text(at.i() - 1))
                || at.rows().text(at.i() - 1).endsWith(",") && DateLine.isDated(at)
                || TitleDay.is(at, first)
                || AnnexTitle.is(at, first)
                || TitleShapes.isHeld(at)
                || at.i() == first.i() + 1 && TitleShapes.isWide(first) && !TitleShapes.endsSentence(text)
                || !GreetingLine.isLabelled(text) && repeatsTitle(at);
    }

    /** What a letter is about, between the greeting and the first sentence, as British offices put it. */
    private static boolean isBelowGreeting(LineCursor at) {
        return at.i() > 0
                && GreetingLine.opens(at.rows().text(at.i() - 1))
                && at.row().blankBefore() > 0
                && at.text().length() < TitleShapes.SHORT
                && !TitleShapes.endsSentence(at.text())
                && !DateLine.isDateOnly(at)
                && !at.context().markings().isIn(at.text())
                && NominalWords.is(at.text())
                && Character.isUpperCase(at.text().codePointAt(0))
                && at.has(at.i() + 1)
                && at.rows().get(at.i() + 1).blankBefore() > 0
                && at.at(at.i() + 1).isProse();
    }

    /** "Memorandum of Conversation, by the": a line that no title ends with. */
    private static boolean breaksOff(String line) {
        return NominalWords.isSmall(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** The second line of a title that names whose journal or report it is, by the office. */
    private static boolean isOffice(String line) {
        return isFragment(line) && TitleShapes.PERSON.matcher("T " + line).matches();
    }

    /** "MINUTES / of the conversation held with …": below a word alone all that it is about, however long. */
    private static boolean isAbout(LineCursor at, LineCursor first) {
        return at.i() == first.i() + 1
                && first.text().length() <= WORD
                && ABOUT.matcher(at.text()).lookingAt()
                && !TitleShapes.endsSentence(at.text());
    }

    /** Two lines in capitals with no blank one between, where a comma or a small word joins them. */
    private static boolean isInOneCapitals(LineCursor at) {
        String above = at.rows().text(at.i() - 1);
        return at.row().blankBefore() == 0
                && TitleShapes.isCapitals(above)
                && TitleShapes.isCapitals(at.text())
                && !at.context().markings().isIn(at.text())
                && (above.endsWith(",")
                        || NominalWords.isSmall(
                                above.substring(above.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                        || above.length() > WORD
                                && NominalWords.isSmall(
                                        at.text().split(" ", 2)[0].toLowerCase(Locale.ROOT)));
    }

    /** In round brackets right below: what the title says besides. */
    private static boolean isUnder(LineCursor at) {
        return at.row().blankBefore() == 0
                && at.text().startsWith("(")
                && !BACKERS.matcher(at.text()).lookingAt();
    }

    /** A title line goes on below where it has no stop; a comma is none. */
    private static boolean isOpen(String line) {
        return !TitleShapes.endsSentence(line);
    }

    /** The subject of a telegram: a line between its routing and its text that is no sentence. */
    static boolean followsRouting(LineCursor at) {
        return at.phase() == PaperPhase.OPENING
                && at.i() > 0
                && at.has(at.i() + 1)
                && RoutingRule.isRouted(at.at(at.i() - 1))
                && SUBJECT.matcher(at.text()).matches()
                && !GreetingLine.isLabelled(at.text())
                && NominalWords.is(at.text())
                && at.at(at.i() + 1).isProse();
    }

    /** The end of a title whose beginning stood on the line before. */
    static boolean isFragment(String text) {
        return FRAGMENT.matcher(text).matches() && !Prose.endsSentence(text);
    }

    /** "Embassy / of the Republic": the second line of an office. */
    private static boolean followsLetterhead(LineCursor at) {
        return at.i() > 0 && !at.titled() && OfficeLine.is(at.rows().text(at.i() - 1));
    }

    /** Whether the line says what the record's title says, in whatever case; below a title, most of it. */
    private static boolean repeatsTitle(LineCursor at) {
        String line = letters(ARTICLE.matcher(at.text()).replaceFirst(""));
        String title = letters(at.context().title());
        return line.length() >= (at.titled() ? title.length() / 2 : 0)
                && line.length() >= SHORTEST
                && title.contains(line);
    }

    /** The office at the head of the paper, which its title names among other things. */
    private static boolean isOfficeOfTitle(LineCursor at) {
        return LetterheadStart.isFirst(at)
                && OfficeLine.is(at.text())
                && letters(at.text()).length() * 2
                        < letters(at.context().title()).length();
    }

    /** "LAO WEN [Petrov]": whom a telegram goes to, at the end of the record's title as well. */
    private static boolean isAddressee(LineCursor at) {
        String title = at.context().title();
        return NAMED.matcher(at.text()).matches()
                && TitleParties.of(title).letter()
                && letters(title).endsWith("to" + letters(at.text()));
    }

    private static String letters(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
