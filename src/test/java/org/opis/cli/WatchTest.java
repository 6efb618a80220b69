package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What validate --watch waits for. */
class WatchTest {
    @TempDir
    private Path folder;

    private boolean sees(Change change) throws Exception {
        Files.writeString(folder.resolve("a.xml"), "<a/>");
        Watch watch = new Watch(List.of(folder, folder.resolve("none.rng")));
        change.make();
        return CompletableFuture.supplyAsync(watch::await).get(20, TimeUnit.SECONDS);
    }

    private interface Change {
        void make() throws IOException;
    }

    @Test
    void seesAChangeANewFileAndOneThatIsGone() throws Exception {
        assertTrue(sees(() -> Files.writeString(folder.resolve("a.xml"), "<a>longer</a>")));
        assertTrue(sees(() -> Files.writeString(folder.resolve("b.xml"), "<b/>")));
        assertTrue(sees(() -> Files.delete(folder.resolve("a.xml"))));
    }

    @Test
    void endsWhenItIsInterrupted() throws Exception {
        Watch watch = new Watch(List.of(folder));
        boolean[] seen = {true};
        Thread waiting = new Thread(() -> seen[0] = watch.await());
        waiting.start();
        waiting.interrupt();
        waiting.join(20_000);
        assertFalse(seen[0]);
    }

    @Test
    void changesNothingAndReadsFiles() {
        assertEquals(2, Cli.run("validate", "--watch", "-").code());
        assertEquals(2, Cli.run("validate", "--watch", "--fix", "x.xml").code());
    }
}
