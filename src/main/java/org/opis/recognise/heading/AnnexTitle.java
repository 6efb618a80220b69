package org.opis.recognise.heading;

import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.opening.AddressBlock;
import org.opis.recognise.opening.LetterheadBlock;

/** The title below what an annex is called. */
final class AnnexTitle {
    private static final Pattern WORD = Pattern.compile(
            "(?i:annex(?:ure)?|attachment|appendix|enclosure|draft|document)(?:(?: in)? ?(?:Nº|N[oO]\\.)? ?(?:\\d{1,4}|[A-Z]))?");

    private AnnexTitle() {}

    /** "ANNEX A", "Draft", "DOCUMENT NO. 1": which paper of the file it is, above its title. */
    static boolean is(LineCursor at, LineCursor first) {
        return at.i() == first.i() + 1
                && WORD.matcher(PlainTitle.of(first.text(), at.context().markings()))
                        .matches()
                && at.text().length() < TitleShapes.SHORT
                && at.text().indexOf(' ') > 0
                && Character.isUpperCase(at.text().codePointAt(0))
                && !TitleShapes.endsSentence(at.text())
                && NominalWords.is(at.text())
                && !at.context().markings().isIn(at.text())
                && at.form().isEmpty()
                && !GreetingLine.isLabelled(at.text())
                && !DateLine.isDateline(at)
                && LetterheadBlock.end(at) <= at.i()
                && AddressBlock.end(at) <= at.i();
    }
}
