package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.Papers;

/** An edition of different papers; src/bench/edition does the same with thousands. */
class ManyPapersTest {
    private static final int COUNT = 40;

    @TempDir
    static Path temp;

    private static Path in;
    private static Path out;

    @BeforeAll
    static void publish() throws IOException {
        in = temp.resolve("in");
        out = temp.resolve("out");
        Papers.write(in, COUNT, 7);
        run();
    }

    private static void run() {
        Command run = Command.run("publish", in.toString(), "-o", out.toString());
        assertTrue(run.code() < 2, run.err());
    }

    @Test
    void theIndexIsSmall() throws IOException {
        Weights weights = new Weights(out);
        long bytes = weights.compressed("search/words") + weights.compressed("search/documents.js");
        System.out.println(bytes / COUNT + " bytes of the search index for each paper, as gzip has them");
        assertTrue(bytes <= 1000 * COUNT, bytes / COUNT + " bytes");
    }

    @Test
    void aChangedSourceRewritesItsPagesAndTheIndexesOnly() throws IOException {
        Weights weights = new Weights(out);
        Map<String, FileTime> before = weights.times();
        Path one = in.resolve("paper-00007.txt");
        Files.writeString(one, Files.readString(one) + "\nA further line was added.\n");
        run();
        Set<String> written = weights.writtenSince(before);
        assertTrue(written.removeIf(name -> name.matches(".*/paper-00007\\..*")));
        written.removeIf(name -> name.matches("(cite|csv|search)/.*|(addresses|manifest).json|report.(html|json)"));
        // it counts the words of all
        written.remove("about.html");
        assertEquals(Set.of(), written);
    }
}
