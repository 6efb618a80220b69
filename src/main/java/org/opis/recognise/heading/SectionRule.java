package org.opis.recognise.heading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.editorial.LetterspacedRule;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.name.Speakers;

/** "II. The harvest.", "Exchange of Views on Two Matters", "Participants:": the heading of a section. */
public final class SectionRule implements BlockRule {
    private static final int LONGEST = 100;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<roman>[IVX]{1,5})|(?<n>\\d{1,2}|[A-H]|[a-h](?=\\))))[.)]\\s(?<words>\\p{Lu}.*|\\d.*)");
    /** A point of a section. */
    private static final Pattern LETTERED = Pattern.compile("\\(?[a-h]\\)\\s\\S");
    /** A list goes on after these. */
    private static final Pattern OPEN = Pattern.compile("[;,]$");

    private static final Pattern LIST = Pattern.compile("(?i:participants|those present|attendance|agenda|present):?");
    private static final Pattern TITLE_CASE = Pattern.compile(
            "\\p{Lu}(?:[^:;\\[\\]]|(?<=\\d):(?=\\d))*\\p{Ll}{3,}(?:[^:;\\[\\]]|(?<=\\d):(?=\\d))*[^,:;\\[\\]]");
    private static final Pattern TOPIC = Pattern.compile("(?:On|About|Concerning|Regarding)\\s");
    private static final Pattern NAMED = Pattern.compile("(?:Comrades?|Cdes?\\.|c\\.|Mr\\.|\\p{Lu}\\.).*");
    /** To whom a paper goes stands over it as a title may, and is none. */
    private static final Pattern ADDRESSED = Pattern.compile("(?:To|From)\\s.*");

    private static final Pattern CAPITALS =
            Pattern.compile("(?:\\d{1,2}[.)]\\s)?\\p{Lu}{2,}(?:[ ,-]{1,2}[\\p{Lu}\\d-]+){2,12}\\.?");
    private static final Pattern TURN_LABEL = Pattern.compile("(?:COMRADE|CDE|MR|MRS|GENERAL)\\b|[:\\[\\]]");
    private static final Pattern ONE =
            Pattern.compile("(?!Yes|No|Thanks|Good)\\p{Lu}\\p{Ll}{4,}(?: (?:and )?\\p{Ll}{4,})?\\.");
    /** "What was agreed": what it says is a noun. */
    private static final Pattern CLAUSE = Pattern.compile("(?:What|How|Why|Where|Who)\\s[^?]*");

    private static final Pattern BETWEEN = Pattern.compile(" (?:of|on|with|between|about|and) ");
    private static final Pattern TURN =
            Pattern.compile("(?:Comrade|Cde\\.|Mr\\.)\\s.{2,40}(?::|--|—).*|\\((?:Comrades?|Cdes?\\.)\\s.*"
                    + "|\\(\\p{Lu}[\\p{L}-]+(?:, \\p{Lu}[\\p{L}-]+)+\\)");

    /** "The Chairman's Remarks of 3 May:" above what was said or written. */
    private static final Pattern WORDS_OF = Pattern.compile("(?=\\p{Lu})[^.;:!?\\n"
            + "]{0,60}(?<![\\p{L}-])(?:Instructions?|Remarks|Comments?|Speech|Statement|Report|Reply|Answer|Resolution|Decision|Opinion|Proposals?|Directives?|Address|Conclusions?|Recommendations?)(?!\\p{L})[^;:!?\\n"
            + "]{0,60}:");

    @Override
    public Code code() {
        return Code.B313;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() == PaperPhase.CLOSING || at.text().length() > LONGEST || !at.has(at.i() + 1) || !isSection(at)) {
            return Optional.empty();
        }
        return Optional.of(at.context().isJournal() ? line(at) : part(at));
    }

    /** The days of a journal are its parts; what heads a passage of a day is a line in it. */
    private Placed line(LineCursor at) {
        Block block = new Block.Heading(at.span(), Block.Level.SECTION, false, at.read(Scope.HEADING));
        return new Placed(code(), Placement.TEXT, block, at.i() + 1);
    }

    private Placed part(LineCursor at) {
        Block.Heading head = new Block.Heading(at.span(), Block.Level.MAIN, false, at.read(Scope.HEADING));
        Block block = new Block.Entry(at.span(), Block.Part.SECTION, head, 0, List.of());
        return new Placed(code(), Placement.ENTRY, block, at.i() + 1);
    }

    private static boolean isSection(LineCursor at) {
        return LIST.matcher(at.text()).matches()
                || isNumbered(at)
                || isTitle(at)
                || isInCapitals(at)
                || isWord(at)
                || ApartTitle.is(at)
                || ApartTitle.isWord(at)
                || isSetWide(at)
                || isWordsOf(at);
    }

    /** "E v a l u a t i o n": a word set wide, and text below. */
    private static boolean isSetWide(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && LetterspacedRule.isRun(at.text())
                && !at.context().markings().isSpaced(at.text())
                && at.at(at.i() + 1).isProse()
                && !at.isTail();
    }

    private static boolean isWordsOf(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && WORDS_OF.matcher(at.text()).matches()
                && NominalWords.is(at.text())
                && (at.text().indexOf(' ') > 0 || at.row().blankBefore() > 0)
                && at.at(at.i() + 1).isProse()
                && Speakers.label(at).isEmpty();
    }

    /** A number and a title, with text below that is no item of the same list. */
    private static boolean isNumbered(LineCursor at) {
        Matcher numbered = NUMBERED.matcher(at.text());
        if (!numbered.matches() || OPEN.matcher(at.text()).find() || !isTitular(numbered.group("words"))) {
            return false;
        }
        String below = at.rows().text(at.i() + 1);
        Matcher next = NUMBERED.matcher(below.length() > LONGEST ? below.substring(0, LONGEST) : below);
        boolean roman = numbered.group("roman") != null;
        boolean deeper = roman
                && (next.matches() && next.group("roman") == null
                        || LETTERED.matcher(below).lookingAt());
        return deeper
                || !next.matches() && isText(at.at(at.i() + 1))
                || roman && !next.matches() && isAbovePoint(at, numbered.group("words"));
    }

    /** A clause that is a noun, or words without a verb. */
    private static boolean isTitular(String words) {
        return NominalWords.is(words) || CLAUSE.matcher(words).matches() && !Prose.endsSentence(words);
    }

    /** A title in capitals above what minutes put before the text: a marking, the number of a paper, a gap. */
    private static boolean isAbovePoint(LineCursor at, String words) {
        LineCursor below = at.at(at.i() + 1);
        return words.equals(words.toUpperCase(Locale.ROOT))
                && (below.context().markings().isAll(below.text())
                        || below.form().isPresent()
                        || below.text().startsWith("["));
    }

    /** A line in the case of titles, apart from the lines before, with text below. */
    private static boolean isTitle(LineCursor at) {
        String words = TitleWords.MARK.matcher(at.text()).replaceFirst("");
        boolean marked = words.length() < at.text().length();
        return (at.phase() == PaperPhase.RUNNING || at.titled() && (marked || isTopic(words) || isTitled(words)))
                && (at.row().blankBefore() > 0 || !at.rows().spaced())
                && TITLE_CASE.matcher(words).matches()
                && words.indexOf(' ') > 0
                && !NAMED.matcher(words).matches()
                && !ADDRESSED.matcher(words).matches()
                && (!Prose.endsSentence(words) || marked && words.endsWith("."))
                && NominalWords.is(words)
                && (isCapitalized(words) || marked && at.rows().get(at.i() + 1).blankBefore() == 0)
                && DateLine.firstDate(at)
                        .filter(d -> d.span().equals(at.span()))
                        .isEmpty()
                && isText(at.at(at.i() + 1))
                && !at.isTail();
    }

    /** "THE WORK OF THE YARD": two words or more in capitals, apart from the lines before, with text below. */
    private static boolean isInCapitals(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && (at.row().blankBefore() > 0 || !at.rows().spaced())
                && CAPITALS.matcher(at.text()).matches()
                && !TURN_LABEL.matcher(at.text()).find()
                && !at.context().markings().isIn(at.text())
                && DateLine.firstDate(at).isEmpty()
                && !GreetingLine.isLabelled(at.text())
                && isAboveText(at)
                && !at.isTail();
    }

    /** Running text right below, or below a line that ends in a colon. */
    private static boolean isAboveText(LineCursor at) {
        LineCursor below = at.at(at.i() + 1);
        return below.isProse()
                || below.text().endsWith(":")
                        && at.has(at.i() + 2)
                        && at.at(at.i() + 2).isProse();
    }

    /** "Industry.": one word or two with a stop that are no sentence, with text below. */
    private static boolean isWord(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && (at.row().blankBefore() > 0 || !at.rows().spaced())
                && ONE.matcher(at.text()).matches()
                && NominalWords.is(at.text())
                && at.at(at.i() + 1).isProse()
                && !at.isTail();
    }

    /** "On the New Bridge": a point of an agenda, as minutes name it. */
    public static boolean isTopic(String line) {
        return line.length() < LONGEST
                && TOPIC.matcher(line).lookingAt()
                && !Prose.endsSentence(line)
                && NominalWords.is(line)
                && isCapitalized(line);
    }

    /** A line of several words in the case of titles, with a small word between. */
    static boolean isTitled(String line) {
        return TITLE_CASE.matcher(line).matches()
                && !NAMED.matcher(line).matches()
                && BETWEEN.matcher(line).find()
                && isCapitalized(line);
    }

    /** Running text, a turn of a speaker, those who backed a point, or a summary in brackets. */
    private static boolean isText(LineCursor at) {
        String text = TitleWords.MARK.matcher(at.text()).replaceFirst("");
        return at.isProse()
                || Prose.is(text)
                || TURN.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                        .matches()
                || text.startsWith("[") && (text.endsWith(".]") || text.endsWith(";]"));
    }

    /** All words but the small ones have a capital; two of them at least. */
    private static boolean isCapitalized(String words) {
        int capitals = 0;
        for (String word : words.split("[ \\u00a0]")) {
            if (word.isEmpty() || NominalWords.isSmall(word)) {
                continue;
            }
            if (!Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0))) {
                return false;
            }
            capitals++;
        }
        return capitals > 1
                || capitals == 1
                        && NominalWords.isSmall(
                                words.substring(0, words.indexOf(' ')).toLowerCase(Locale.ROOT));
    }
}
