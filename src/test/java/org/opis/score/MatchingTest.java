package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.document.Certainty;
import org.opis.text.Span;

class MatchingTest {
    @Test
    void everyOccurrenceCountsOnce() {
        Matching matching = new Matching(marks("Kim", "Kim", "Pak"), marks("KIM", "Ri"));
        assertEquals(1, matching.pairs().size());
        assertEquals(List.of("Kim", "Pak"), texts(matching.missing()));
        assertEquals(List.of("Ri"), texts(matching.spurious()));
        assertEquals(new Tally(3, 2, 1, 1), Tally.of(matching));
    }

    @Test
    void exactOnesComeBeforeAlikeOnes() {
        Matching matching = new Matching(marks("abcdefghij", "abcdefghijk"), marks("abcdefghijk", "abcdefghijkl"));
        assertEquals(new Tally(2, 2, 1, 2), Tally.of(matching));
        assertEquals("abcdefghij", matching.pairs().get(1).gold().text());
    }

    @Test
    void signsWithoutLettersAreTheSame() {
        assertEquals(new Tally(1, 1, 1, 1), Tally.of(new Matching(marks("…"), marks("..."))));
        assertEquals(new Tally(1, 1, 0, 0), Tally.of(new Matching(marks("…"), marks("rest"))));
    }

    @Test
    void datesOfTheSameValueComeBeforeOthers() {
        Matching matching =
                new Matching(List.of(date("May", "1956-05"), date("May", "1957-05")), List.of(date("May", "1957-05")));
        assertEquals(new Dates(1, 0, 0, 0), Dates.of(matching));
    }

    @Test
    void outcomesOfDates() {
        ScoredDate day = dating("1957-05-01", true);
        ScoredDate period = new ScoredDate("", "1957-05", "1957-06", true);
        assertEquals(ScoredDate.Outcome.RIGHT, day.against(day));
        assertEquals(ScoredDate.Outcome.RIGHT, ScoredDate.NONE.against(ScoredDate.NONE));
        assertEquals(ScoredDate.Outcome.ABSTAINED, ScoredDate.NONE.against(day));
        assertEquals(ScoredDate.Outcome.WRONG, day.against(period));
        assertEquals(ScoredDate.Outcome.WRONG, dating("1957-05", false).against(ScoredDate.NONE));
    }

    private static List<Mark> marks(String... texts) {
        return Stream.of(texts)
                .map(text -> Mark.of(SpanType.PERSON, text, Span.empty(0)))
                .toList();
    }

    private static List<String> texts(List<Mark> marks) {
        return marks.stream().map(Mark::text).toList();
    }

    private static Mark date(String text, String when) {
        return Mark.of(SpanType.DATE, List.of(text), dating(when, true), Certainty.CERTAIN, Span.empty(0));
    }

    private static ScoredDate dating(String when, boolean sure) {
        return new ScoredDate(when, "", "", sure);
    }
}
