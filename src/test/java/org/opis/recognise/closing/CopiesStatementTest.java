package org.opis.recognise.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many copies a line announces. */
class CopiesStatementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five copies printed - vp | 5",
                "Five copies printed: | 5",
                "2 copies made, vk/ab | 2",
                "Six copies printed. vt | 6",
                "Four copies | 4",
                "Copies printed: 3 | 3",
                "Copies sent vm | 0",
                "Typed by Lund in two copies | 2",
                "Executed in 4 copies - me/MB | 4"
            })
    void counts(String line, int count) {
        assertEquals(count, CopiesStatement.of(line).orElseThrow().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Many copies printed",
                "Five copies were sold at the harbour on the same day.",
                "Copies of the letter were sent to all",
                "He printed two copies"
            })
    void otherWords(String line) {
        assertTrue(CopiesStatement.of(line).isEmpty());
    }
}
