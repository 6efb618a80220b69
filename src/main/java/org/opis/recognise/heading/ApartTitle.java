package org.opis.recognise.heading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.OrgPhrase;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;

/** The title of a section that stands apart amid paragraphs, or is what sections are called. */
final class ApartTitle {
    private static final Pattern FEW =
            Pattern.compile("(?!Note|Subject)\\p{Lu}\\p{Ll}{2,}(?: \\p{L}[\\p{L}'’-]*){1,5}");
    /** What sections of a paper are called, in a word or two. */
    private static final WordSet SECTIONS = WordSet.of("section-word");

    private static final Pattern WORD = Pattern.compile("(\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,2}):?");
    private static final int SHORT = 40;
    private static final Pattern GREETING = Pattern.compile("(?:Greetings|Regards|Respects|Thanks)\\b");

    private ApartTitle() {}

    /** "Trade relations": a few words without a verb, farther from the text above than its paragraphs are. */
    static boolean is(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && isAmidParagraphs(at)
                && (FEW.matcher(at.text()).matches() || SECTIONS.has(at.text().toLowerCase(Locale.ROOT)))
                && NominalWords.is(at.text())
                && PersonPhrase.of(at.rows().text(), at.span()).isEmpty()
                && OrgPhrase.of(at.rows().text(), at.span()).isEmpty()
                && PhraseWords.of(at.rows().text(), at.span()).stream().noneMatch(PhraseWord::isTitle)
                && !at.context().markings().isIn(at.text())
                && DateLine.firstDate(at).isEmpty()
                && !GREETING.matcher(at.text()).lookingAt()
                && Prose.endsSentence(at.rows().text(at.i() - 1))
                && isParagraph(at.at(at.i() + 1))
                && !at.isTail();
    }

    /** Running text, or the first row of it. */
    private static boolean isParagraph(LineCursor at) {
        return at.isProse() || at.text().length() > SHORT && Prose.is(at.text() + ".");
    }

    /** With a blank line on either side; where paragraphs are lines, shorter than any. */
    private static boolean isAmidParagraphs(LineCursor at) {
        return at.rows().spaced()
                ? at.row().blankBefore() > 0 && at.rows().get(at.i() + 1).blankBefore() > 0
                : at.text().length() <= SHORT;
    }

    /** "DECISIONS:" on a line of its own. */
    static boolean isWord(LineCursor at) {
        Matcher word = WORD.matcher(at.text());
        return at.phase() == PaperPhase.RUNNING
                && word.matches()
                && SECTIONS.has(word.group(1).toLowerCase(Locale.ROOT))
                && !at.isTail();
    }
}
