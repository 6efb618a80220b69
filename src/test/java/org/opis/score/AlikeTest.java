package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opis.Aids;

class AlikeTest {
    @Test
    void oneLessTheDistanceOverTheLongerLength() {
        assertEquals(1, Alike.of("", ""));
        assertEquals(1, Alike.of("abc", "abc"));
        assertEquals(0.8, Alike.of("abcde", "abxde"), 1e-9);
        assertEquals(0.9, Alike.of("abcdefghij", "abcdefghi"), 1e-9);
        assertEquals(0, Alike.of("abcd", "abxd"), "below the least");
        assertEquals(0, Alike.of("abc", ""));
    }

    @Test
    void theBandGivesWhatTheWholeTableGives() {
        Random random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            String a = word(random, 1 + random.nextInt(30));
            StringBuilder changed = new StringBuilder(a);
            for (int edits = random.nextInt(8); edits > 0; edits--) {
                int at = random.nextInt(changed.length() + 1);
                changed.replace(
                        at, Math.min(changed.length(), at + random.nextInt(2)), word(random, random.nextInt(2)));
            }
            String b = changed.toString();
            int longer = Math.max(a.length(), b.length());
            double whole = longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
            assertEquals(whole >= Alike.LEAST - 1e-9 ? whole : 0, Alike.of(a, b), 1e-9, a + " " + b);
        }
    }

    @Test
    void longTextsAreNoTrouble() {
        Random random = new Random(5);
        String a = word(random, 300_000);
        String b = "x" + word(random, 300_000);
        assertTimeoutPreemptively(Aids.HANG, () -> assertEquals(0, Alike.of(a, b)));
        assertEquals(1 - 1 / 300_001.0, Alike.of(a, a + "x"), 1e-9);
    }

    @Test
    void lettersAndDigitsOnly() {
        assertEquals("nº134été", Normal.of("[Nº 134] « E\u0301te\u0301 »"));
        assertEquals("", Normal.of("[…]"));
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                1 + Math.min(table[i - 1][j], table[i][j - 1]));
            }
        }
        return table[a.length()][b.length()];
    }
}
