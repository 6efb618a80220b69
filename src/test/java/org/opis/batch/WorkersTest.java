package org.opis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInOrderAndFewAreHeld(int threads) {
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> seen = new ArrayList<>();
        new Workers(threads)
                .run(IntStream.range(0, 500).boxed().toList(), n -> work(n, ahead, most), new Workers.Sink<>() {
                    @Override
                    public void done(Integer item, String result) {
                        ahead.decrementAndGet();
                        seen.add(result);
                    }

                    @Override
                    public void failed(Integer item, Throwable fault) {
                        ahead.decrementAndGet();
                        seen.add(fault.getMessage());
                    }
                });
        assertEquals(IntStream.range(0, 500).mapToObj(n -> "n" + n).toList(), seen);
        assertTrue(most.get() <= threads + 2, most + " results were held");
    }

    private static String work(int n, AtomicInteger ahead, AtomicInteger most) {
        most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
        if (n % 7 == 3) {
            throw new IllegalStateException("n" + n);
        }
        return "n" + n;
    }
}
