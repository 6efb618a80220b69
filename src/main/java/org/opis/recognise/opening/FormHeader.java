package org.opis.recognise.opening;

import java.util.Optional;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.calendar.ArchivalDates;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.RegistrationMark;
import org.opis.recognise.name.Speakers;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** Whether a line with a label belongs to the form at the head of a paper: several such lines before the first sentence. */
final class FormHeader {
    private static final int REACH = 16;
    /** Lines of another shape that may stand between. */
    private static final int BETWEEN = 3;

    private static final int LONGEST = 100;
    private static final int ENOUGH = 3;
    /** A number of a figure or two may count anything. */
    private static final int SHORT = 2;

    private FormHeader() {}

    /** The line of the form that the row is. */
    static Optional<FormLine> line(LineCursor at) {
        return at.phase() != PaperPhase.OPENING ? Optional.empty() : at.form().filter(line -> belongs(at, line));
    }

    private static boolean belongs(LineCursor at, FormLine line) {
        String text = at.rows().text();
        LabelRole role = line.role(text);
        if (role == LabelRole.PRESENT || speaks(at, line, role)) {
            return false;
        }
        int lines = 1 + count(at, -1) + count(at, 1);
        boolean known = role != LabelRole.OTHER;
        return lines >= ENOUGH || lines > 1 && (known || isNextKnown(at)) || known && isAlone(at, line, role);
    }

    /** A name and what he said. */
    private static boolean speaks(LineCursor at, FormLine line, LabelRole role) {
        String text = at.rows().text();
        boolean sentence = !line.isBlank() && Prose.endsSentence(line.value().of(text)) && !isDated(at, line.value());
        boolean person = PersonPhrase.of(
                        text, new Span(line.label().start(), line.label().end() - 1))
                .isPresent();
        return role == LabelRole.OTHER
                && person
                && (sentence || Speakers.label(at).isPresent());
    }

    private static boolean isDated(LineCursor at, Span value) {
        return !ArchivalDates.find(at.rows().text(), value, at.context().dates())
                .isEmpty();
    }

    /** One line alone is a form by a label that says what stands behind it, and a value of that kind. */
    private static boolean isAlone(LineCursor at, FormLine line, LabelRole role) {
        if (line.isBlank() || !at.has(at.i() + 1)) {
            return false;
        }
        return switch (role) {
            case SENT, RECEIVED, HANDLED, TYPED, DATE, PLACE_DATE -> isDated(at, line.value());
            case SECRECY -> !at.context()
                    .markings()
                    .all(line.value().of(at.rows().text()))
                    .isEmpty();
            case NUMBER -> line.value().length() > SHORT
                    && RegistrationMark.isNumber(line.value().of(at.rows().text()));
            case SENDER, AUTHOR -> line.value().length() < LONGEST
                    && !at.at(at.i() + 1).text().endsWith(":");
            default -> false;
        };
    }

    private static boolean isNextKnown(LineCursor at) {
        for (int step = -1; step <= 1; step += 2) {
            int i = at.i() + step;
            if (i >= 0
                    && at.has(i)
                    && at.at(i)
                            .form()
                            .filter(l -> l.role(at.rows().text()) != LabelRole.OTHER)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Lines with a label above or below, before running text. */
    private static int count(LineCursor at, int step) {
        int lines = 0;
        int between = 0;
        for (int i = at.i() + step, n = 0; n < REACH && i >= 0 && at.has(i) && between <= BETWEEN; i += step, n++) {
            LineCursor row = at.at(i);
            if (row.form()
                    .filter(line -> line.role(at.rows().text()) != LabelRole.PRESENT)
                    .isPresent()) {
                lines++;
                between = 0;
            } else if (row.isProse() || row.text().length() > LONGEST) {
                return lines;
            } else {
                between++;
            }
        }
        return lines;
    }
}
