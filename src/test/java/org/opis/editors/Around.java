package org.opis.editors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.opis.cli.Main;

/** A whole valid file around something, and what opis says of files. */
final class Around {
    static final Path EDITORS = Path.of("src/main/editors");

    private Around() {}

    /** A file whose paper holds this; it declares the hand h1, the people tr and p.lund, and the note fn1. */
    static String file(String paper) throws IOException {
        String note = paper.contains("xml:id=\"fn1\"") ? "" : "<note place=\"foot\" xml:id=\"fn1\" n=\"1\">See.</note>";
        try (InputStream in = Around.class.getResourceAsStream("around.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).formatted(paper + note);
        }
    }

    /** What opis prints. */
    static String opis(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return out.toString(StandardCharsets.UTF_8);
    }
}
