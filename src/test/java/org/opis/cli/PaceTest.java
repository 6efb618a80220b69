package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal shows of long work. */
class PaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 | 10000 | 3.0 | 300 of 10000, 100 a second, 2 min left",
                "1 | 3 | 2.5 | 1 of 3, 2.5 s each, 5 s left",
                "10 | 20000 | 10 | 10 of 20000, 1.0 s each, 5 h 33 min left",
                "5900 | 6000 | 59 | 5900 of 6000, 100 a second, 1 s left",
                "3 | 3 | 0.1 | 3 of 3, 30 a second"
            })
    void saysHowFarItIsAndHowLongItTakes(int done, int total, double seconds, String said) {
        assertEquals(said, new Pace(done, total, (long) (seconds * 1e9)).sentence());
    }
}
