package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the text costs about twice the work, whatever it is full of. Counted in what is allocated, which is the same on
 * every machine; where a long line is looked at again and again nothing is allocated, so there CPU time of the thread
 * counts, over three doublings and each length at its best, which leaves a busy machine half as much again.
 * src/bench/cost measures more and larger texts.
 */
class CostLawTest {
    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;
    private static final int DOUBLINGS = 3;
    private static final double MOST = 2.3;
    private static final int TRIES = 4;
    /** Bytes that encoding a page allocates, for each byte of the dump. */
    private static final double EACH = 3_200;

    static List<Costs> marks() {
        return Costs.marks();
    }

    static List<Costs> lines() {
        return marks().stream().filter(c -> c.shape() == Costs.Shape.LINE).toList();
    }

    /** One example of each page, each page in another shape. */
    static List<Costs> examples() throws IOException {
        List<Costs> all = Costs.examples();
        List<Costs> some = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        for (Costs cost : all) {
            String page = cost.name().substring(0, cost.name().indexOf(' '));
            Costs.Shape shape = Costs.Shape.values()[pages.size() % Costs.Shape.values().length];
            if (cost.shape() == shape && pages.add(page)) {
                some.add(cost);
            }
        }
        return some;
    }

    @ParameterizedTest
    @MethodSource({"marks", "examples"})
    void twiceTheTextTwiceTheWork(Costs cost) {
        cost.allocated(SHORT);
        double grown = (double) cost.allocated(2 * SHORT) / cost.allocated(SHORT);
        assertTrue(grown <= MOST, () -> "grows by " + grown);
    }

    /** A page costs no more than it did: what is allocated, for each byte of the dump. */
    @Test
    void aPageAllocatesNoMoreThanItDid() throws IOException {
        List<byte[]> dumps = new ArrayList<>();
        for (Dumps dump : Dumps.fixtures()) {
            dumps.add(dump.bytes());
        }
        Costs.allocated(dumps);
        double each = (double) Costs.allocated(dumps)
                / dumps.stream().mapToInt(d -> d.length).sum();
        assertTrue(each <= EACH, () -> each + " bytes for each of the dumps");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noLongLineIsLookedAtAgainAndAgain(Costs cost) {
        long once = Long.MAX_VALUE;
        long grown = Long.MAX_VALUE;
        double most = Math.pow(MOST, DOUBLINGS);
        int tries = TRIES;
        do {
            once = Math.min(once, cost.time(LONG));
            grown = Math.min(grown, cost.time(LONG << DOUBLINGS));
        } while (grown > most * once && --tries > 0);
        assertTrue(grown <= most * once, "grows by " + (double) grown / once);
    }
}
