package org.opis.recognise.calendar;

import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.recognise.calendar.DateContext.Year;

/** The year that the clause of a date names outranks that of the record, and gainsays it where it may be another thing's. */
final class DateClause {
    /** How far, in characters, a clause is followed. */
    private static final int REACH = 200;
    /** The value of a year that can't be told. */
    static final int CONTESTED = -1;

    private final DateText text;
    private final DateYear year;
    private final DateContext context;
    private final DateMemory memory;
    private final ClauseBorders borders;
    private final DateWords words;

    DateClause(DateText text, DateContext context, DateMemory memory) {
        this.text = text;
        this.year = new DateYear(text, context);
        this.context = context;
        this.memory = memory;
        this.borders = new ClauseBorders(text);
        this.words = new DateWords(text);
    }

    /** {@code taken} from the record, or the year of the clause; {@link #CONTESTED} where the clause names another. */
    Year of(DatePart part, Year taken) {
        int closing = behind(part.end());
        if (closing > 0) {
            return new Year(closing, Certainty.HIGH);
        }
        int start = borders.before(part.start(), REACH);
        int end = borders.after(part.end(), REACH);
        Year before = before(start, part, taken);
        if (before.value() != 0) {
            return before;
        }
        boolean other = differs(part.end(), end, taken.value());
        if (other) {
            return new Year(CONTESTED, Certainty.LOW);
        }
        boolean told =
                taken.certainty() == Certainty.HIGH && differs(borders.paragraph(start, REACH), start, taken.value());
        return told ? new Year(taken.value(), Certainty.MEDIUM) : taken;
    }

    /** "[7 November] 1917": the year right behind the closing bracket; 0 where there is none. */
    private int behind(int i) {
        return text.at(i) == ']' || text.at(i) == ')' ? year.at(text.blank(i + 1)) : 0;
    }

    /** The date that names its month and year before a bare day in the same sentence. */
    Optional<FoundDate> monthOf(DatePart day) {
        return memory.between(borders.sentence(day.start(), REACH), day.start());
    }

    /** What the clause says before the date; 0 where it names no other year. */
    private Year before(int start, DatePart part, Year taken) {
        if (!differs(start, part.start(), taken.value())) {
            return new Year(0, Certainty.CERTAIN);
        }
        Optional<FoundDate> full = memory.between(start, part.start());
        if (full.isPresent()) {
            String iso = full.get().value().when();
            boolean last = !differs(full.get().span().end(), part.start(), 0);
            boolean later = part.month() >= Integer.parseInt(iso.substring(5, 7));
            int its = Integer.parseInt(iso.substring(0, 4));
            return last && later ? new Year(its, Certainty.MEDIUM) : new Year(CONTESTED, Certainty.LOW);
        }
        int opening = opening(start);
        boolean only = opening > 0 && !differs(start, part.start(), opening);
        return only ? new Year(opening, Certainty.MEDIUM) : new Year(CONTESTED, Certainty.LOW);
    }

    /** "In 1955 he came on 3 May": the year that the clause begins with. */
    private int opening(int start) {
        int at = text.blank(start);
        String word = text.lower(at);
        return word.equals("in") || word.equals("during") ? year.at(text.blank(at + word.length())) : 0;
    }

    /** Whether a year other than {@code than} stands between; 0 for any. */
    private boolean differs(int start, int end, int than) {
        for (int i = Math.max(start, text.start()); i < end; i++) {
            int value = text.isDigit(i) && !text.isWord(i - 1) ? yearAt(i) : 0;
            if (value > 0 && value != than) {
                return true;
            }
        }
        return false;
    }

    private int yearAt(int i) {
        int value = year.at(i);
        int about = context.near(i).year();
        boolean likely = about == 0 || Math.abs(about - value) <= 100;
        boolean number = words.isNumbered(i) || text.at(i - 1) == ',' || text.at(i - 1) == ':';
        return likely && !number ? value : 0;
    }
}
