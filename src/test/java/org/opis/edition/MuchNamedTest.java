package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;

/** Whoever is named in very many papers has a page for each year of them, and a page that leads to these. */
class MuchNamedTest {
    /** Ten more than one page lists. */
    private static final int PAPERS = 160;

    private static final Pattern PAPER = Pattern.compile("href=\"\\.\\./html/(paper\\d+)\\.html[\"#]");

    @TempDir
    Path temp;

    @Test
    void aPageForEachYear() throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        for (int i = 0; i < PAPERS; i++) {
            String day = (1 + i % 28) + " March " + (1957 + i % 2);
            String text = "Letter from Consul Jan Lipa to Otto Berg\n\nGdynia, " + day
                    + "\n\nThe ice went out and Comrade Otto Lind tarred boat " + i + ".\n\nJan Lipa\n";
            Files.writeString(in.resolve("paper" + i + ".txt"), text);
        }
        Path list = Files.writeString(
                temp.resolve("people.xml"),
                "<listPerson xmlns='http://www.tei-c.org/ns/1.0'><person xml:id='lind'><persName><forename>Otto</forename>"
                        + " <surname>Lind</surname></persName></person></listPerson>");
        Path out = temp.resolve("out");
        Command run = Command.run("publish", "--authority", list.toString(), in.toString(), "-o", out.toString());
        assertTrue(run.code() < 2, run.err());
        String whole = Files.readString(out.resolve("people/lind.html"));
        Set<String> listed = new TreeSet<>();
        for (int year : List.of(1957, 1958)) {
            String page = "lind~" + year + ".html";
            assertTrue(whole.contains("href=\"" + page + "\""), whole);
            listed.addAll(papers(Files.readString(out.resolve("people/" + page)), PAPERS / 2));
        }
        assertEquals(PAPERS, listed.size());
    }

    private static Set<String> papers(String page, int count) {
        Set<String> papers = new TreeSet<>(
                PAPER.matcher(page).results().map(link -> link.group(1)).toList());
        assertEquals(count, papers.size(), page);
        return papers;
    }
}
