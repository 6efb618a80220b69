package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.text.Digest;

/** An edition names itself on each page, and can be proved intact. */
class VerifyTest {
    private static final String DUMP = "fixtures/archive/000_8e4ba78e85204118.txt";

    @TempDir
    Path temp;

    @Test
    void whatIsAnotherMissingOrStrangeIsNamed() throws IOException {
        Path out = publish();
        Command intact = Command.run("verify", out.toString());
        assertEquals(0, intact.code(), intact.out() + intact.err());
        assertTrue(intact.out().endsWith(" files, intact\n"), intact.out());
        Files.writeString(out.resolve("text/000_8e4ba78e85204118.txt"), "forged");
        Files.delete(out.resolve("csv/gaps.csv"));
        Files.writeString(out.resolve("html/added.html"), "");
        Command found = Command.run("verify", out.toString());
        assertEquals(1, found.code());
        assertTrue(found.out().startsWith("csv/gaps.csv: is not there\n"), found.out());
        assertTrue(found.out().contains("text/000_8e4ba78e85204118.txt: is another than was published\n"), found.out());
        assertTrue(found.out().contains("html/added.html: is not of the edition\n"), found.out());
        assertEquals(
                3, Command.run("verify", temp.resolve("nothing").toString()).code());
    }

    @Test
    void everyPageNamesItsEdition() throws IOException {
        Files.writeString(temp.resolve("about.txt"), "Made for <historians>.\n\nBy two of them.\n");
        Files.writeString(temp.resolve("own.css"), "h1 { color: navy }\n");
        Files.writeString(temp.resolve("mark.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path out = publish(
                "--title",
                "Harbour & quay",
                "--edition",
                "2.1",
                "--date",
                "7 May 2026",
                "--licence",
                "https://creativecommons.org/licenses/by/4.0/",
                "--base-url",
                "https://example.org/harbour",
                "--about",
                temp.resolve("about.txt").toString(),
                "--css",
                temp.resolve("own.css").toString(),
                "--logo",
                temp.resolve("mark.svg").toString());
        try (Stream<Path> pages = Files.walk(out)) {
            for (Path page :
                    (Iterable<Path>) pages.filter(file -> file.toString().endsWith(".html")
                            && !out.relativize(file).toString().matches("(schema/.*|report.html)"))::iterator) {
                String text = Files.readString(page);
                String name = out.relativize(page).toString();
                assertTrue(text.contains("about.html\">Harbour &amp; quay</a>, edition 2.1, 7 May 2026."), name);
                assertTrue(text.contains("assets/own.css\"/>") && text.contains("assets/logo.svg\" alt=\"\"/>"), name);
                assertTrue(text.contains("<link rel=\"canonical\" href=\"https://example.org/harbour/" + name), name);
            }
        }
        String about = Files.readString(out.resolve("about.html"));
        assertTrue(
                about.contains("<p>Made for &lt;historians&gt;.</p>") && about.contains("<p>By two of them.</p>"),
                about);
        assertTrue(Files.readString(out.resolve("sitemap.xml"))
                .contains("<loc>https://example.org/harbour/html/000_8e4ba78e85204118.html</loc>"));
        String paper = Files.readString(out.resolve("html/000_8e4ba78e85204118.html"));
        String hash = Digest.sha256(Files.readAllBytes(out.resolve("tei/000_8e4ba78e85204118.xml")));
        assertTrue(paper.contains("SHA-256 " + hash), paper);
    }

    @Test
    void withoutAnAddressOfTheWebNoneIsClaimed() throws IOException {
        Path out = publish();
        assertFalse(Files.exists(out.resolve("sitemap.xml")));
        assertFalse(Files.readString(out.resolve("index.html")).contains("canonical"));
        Command wrong = Command.run("publish", DUMP, "-o", out.toString(), "--base-url", "javascript:alert(1)");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("no address of the web: --base-url javascript:alert(1)/"), wrong.err());
    }

    private Path publish(String... more) {
        Path out = temp.resolve("out");
        String[] command = Stream.concat(Stream.of("publish", DUMP, "-o", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        Command run = Command.run(command);
        assertEquals(0, run.code(), run.err());
        return out;
    }
}
