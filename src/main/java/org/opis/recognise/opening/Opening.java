package org.opis.recognise.opening;

import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.closing.CopiesStatement;
import org.opis.recognise.closing.SignedBlock;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.GreetingLine;

/** Whether the opening of a paper goes on below a line that no rule knows. */
final class Opening {
    private static final int REACH = 14;
    private static final int LONGEST = 100;
    private static final String SIGNAL = "(?is)(?:(?:Nº|N°|№|No\\.|#|Copy|COPY|{incoming})\\s?\\[?\\d.*"
            + "|\\[(?:{stamp}|{handwritten}|{letterhead}|To]).*"
            + "|.*\\[(?:{handwritten}|{stamp})]"
            + "|(?:Dear|Esteemed|To:|To Cde|From:|FROM:|Subject:|Subj\\.?:)\\b?.{0,100}"
            + "|(?:for the period|from)\\s.*\\d{4}\\.?)";

    /** A salutation that can't be anything else. */
    private static final Pattern SALUTE =
            Pattern.compile("(?:To:? (?:Comrade|Cde\\.|Mr\\.)|(?:My )?[Dd]ear|Esteemed)\\s.{2,80}");

    private static final int NEAR = 4;
    private static final int SHORT = 90;

    private Opening() {}

    /** A short line that is no sentence, with apparatus below it and no running text between. */
    static boolean goesOn(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING || at.text().length() > LONGEST) {
            return false;
        }
        if (at.isProse()) {
            return isInstruction(at);
        }
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            LineCursor next = at.at(i);
            if (isSignal(next)) {
                return true;
            }
            if (next.isProse()) {
                return false;
            }
        }
        return false;
    }

    /** A short sentence with the salutation right below: what is to be done with the paper. */
    private static boolean isInstruction(LineCursor at) {
        for (int i = at.i(); i < at.i() + NEAR && at.has(i); i++) {
            String text = at.rows().text(i);
            if (text.length() > SHORT || SignedBlock.isSigned(at.at(i))) {
                return false;
            }
            if (SALUTE.matcher(text).matches() || i > at.i() && SaluteRule.isCodeName(at.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSignal(LineCursor at) {
        String text = at.text();
        String head = text.length() > 300 ? text.substring(0, 300) : text;
        return at.context().keywords().pattern(SIGNAL).matcher(head).matches()
                || text.length() < 60 && !at.context().markings().all(text).isEmpty()
                || RoutingRule.isRouted(at)
                || CopiesStatement.of(text).isPresent()
                || FormHeader.line(at).isPresent()
                || CopiesLine.is(text)
                || GreetingLine.opens(text)
                || !at.journal() && DateLine.isDateline(at) && !DatelineRule.endsSentenceAbove(at);
    }
}
