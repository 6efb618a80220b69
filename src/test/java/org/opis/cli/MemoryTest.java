package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work that took too much memory is tried once more, alone. */
class MemoryTest {
    @Test
    void again() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        assertEquals("done", new Memory().share(() -> work(tries, 1)));
        assertEquals(2, tries.get());
    }

    @Test
    void never() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        Memory memory = new Memory();
        assertThrows(OutOfMemoryError.class, () -> memory.share(() -> work(tries, 2)));
        assertEquals("done", memory.share(() -> "done"));
    }

    private static String work(AtomicInteger tries, int failures) {
        if (tries.getAndIncrement() < failures) {
            throw new OutOfMemoryError("as a test says");
        }
        return "done";
    }
}
