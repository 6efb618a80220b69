package org.opis.recognise.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.text.Span;

/** Nothing is said of invented dates that their construction knows to be wrong. */
class DateInventionsTest {
    private static final int COUNT = Integer.getInteger("opis.dates", 3000);
    /** Share of the inventions with a value that are read. */
    private static final double READ = 0.98;

    @Test
    void noDateIsSaidThatConstructionKnowsToBeWrong() {
        List<String> wrong = new ArrayList<>();
        int told = 0;
        int read = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            DateInvention invention = DateInvention.of(seed);
            List<FoundDate> found = found(invention);
            boolean right = found.stream().anyMatch(one -> whole(one.value()).equals(invention.when()));
            told += invention.when().isEmpty() ? 0 : 1;
            read += right && !invention.when().isEmpty() ? 1 : 0;
            found.stream()
                    .filter(one -> isWrong(one.value(), invention))
                    .forEach(one -> wrong.add(invention + " but " + one));
        }
        assertEquals(List.of(), wrong, wrong.size() + " wrong");
        assertTrue(read >= READ * told, read + " of " + told + " are read");
    }

    private static List<FoundDate> found(DateInvention invention) {
        String text = invention.text();
        return ArchivalDates.find(text, new Span(0, text.length()), WritingDates.of(invention.record(), text));
    }

    /** Dates of less than a day are the other years of the clause. */
    private static boolean isWrong(DateValue value, DateInvention invention) {
        if (!invention.date()) {
            return true;
        }
        boolean sure = value.certainty() == Certainty.CERTAIN || value.certainty() == Certainty.HIGH;
        String said = whole(value);
        if (value.isEmpty() || said.length() < "1957-05-14".length()) {
            return false;
        }
        boolean otherYear = invention.year() > 0 && !said.startsWith(invention.year() + "-");
        return otherYear || sure && !said.equals(invention.when());
    }

    private static String whole(DateValue value) {
        return value.from().isEmpty() ? value.when() : value.from() + ".." + value.to();
    }

    /** Every word of the lists of months says its month beside a day and a year. */
    @Test
    void everyMonthOfEveryLanguageIsRead() {
        Set<String> wrong = new TreeSet<>();
        for (DateTerm term : List.of(DateTerm.MONTH, DateTerm.MONTH_FOREIGN)) {
            DateLexicon.terms(term).forEach((word, month) -> {
                String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
                String text = "14 " + capital + " 1957";
                List<FoundDate> found = ArchivalDates.find(text, new Span(0, text.length()), DateContext.NONE);
                String iso = "1957-" + (month < 10 ? "0" : "") + month + "-14";
                if (found.size() != 1 || !found.get(0).value().when().equals(iso)) {
                    wrong.add(word);
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }
}
