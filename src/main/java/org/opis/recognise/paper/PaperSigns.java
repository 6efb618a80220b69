package org.opis.recognise.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.heading.HeadingRule;
import org.opis.recognise.heading.PartyTitle;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.opening.AddressRule;
import org.opis.recognise.opening.DatelineRule;
import org.opis.recognise.opening.OfficeLine;
import org.opis.recognise.opening.RoutingRule;
import org.opis.recognise.opening.SaluteRule;

/** What of the things that stand at the head of papers stands in a row. */
final class PaperSigns {
    /** One of these things. */
    enum Sign {
        MARKING,
        NUMBER,
        TITLE,
        DATELINE,
        ADDRESSEE,
        LETTERHEAD,
        /** a line of a form: it tells that the opening goes on, and opens no paper */
        FORM
    }

    private static final int LONGEST = 160;
    private static final int SHORT = 60;
    private static final List<BlockRule> ADDRESSEE = List.of(new AddressRule(), new SaluteRule());
    private static final BlockRule DATELINE = new DatelineRule();
    private static final BlockRule HEADING = new HeadingRule();

    private PaperSigns() {}

    /** Those in the row, as if the paper began there; none in running text. */
    static Set<Sign> of(LineCursor row) {
        LineCursor at = opening(row);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (at.text().length() > LONGEST || at.isProse()) {
            return signs;
        }
        if (at.context().markings().isAll(at.text()) || at.context().markings().isSpaced(at.text())) {
            signs.add(Sign.MARKING);
            return signs;
        }
        if (RoutingRule.isRouted(at) || isForm(at)) {
            signs.add(Sign.FORM);
        }
        if (isNumber(at)) {
            signs.add(Sign.NUMBER);
        }
        if (DATELINE.read(at).isPresent()) {
            signs.add(Sign.DATELINE);
        }
        if (isAddressee(at)) {
            signs.add(Sign.ADDRESSEE);
        } else if (isTitle(at)) {
            signs.add(Sign.TITLE);
        }
        if (OfficeLine.is(at.text())) {
            signs.add(Sign.LETTERHEAD);
        }
        return signs;
    }

    private static boolean isForm(LineCursor at) {
        return at.form()
                .map(line -> line.role(at.rows().text()))
                .filter(role -> role != LabelRole.OTHER && role != LabelRole.PRESENT)
                .isPresent();
    }

    private static LineCursor opening(LineCursor at) {
        return new LineCursor(
                at.rows(),
                at.i(),
                PaperPhase.OPENING,
                at.rows().size(),
                false,
                at.journal(),
                at.brackets(),
                at.context(),
                at.inner(),
                remark -> {});
    }

    /** By the word for a kind of paper: what is a title by its shape alone may be one of a section. */
    private static boolean isTitle(LineCursor at) {
        return (TitleWords.FIRST.matcher(at.text()).matches() || PartyTitle.is(at))
                && HEADING.read(at)
                        .filter(placed -> placed.block() instanceof Block.Heading)
                        .isPresent();
    }

    /** A name and a colon may be a speaker's. */
    private static boolean isAddressee(LineCursor at) {
        return (!at.text().endsWith(":") || GreetingLine.isLabelled(at.text()))
                && ADDRESSEE.stream().anyMatch(rule -> rule.read(at).isPresent());
    }

    private static boolean isNumber(LineCursor at) {
        boolean may = at.text().length() <= SHORT && at.text().chars().anyMatch(Character::isDigit);
        List<Inline> content = may ? at.read(Scope.APPARATUS) : List.of();
        return !content.isEmpty()
                && content.get(0) instanceof Inline.Number number
                && number.span().start() == at.span().start()
                && content.stream().mapToInt(i -> i.span().length()).sum() * 2
                        > at.text().length();
    }
}
