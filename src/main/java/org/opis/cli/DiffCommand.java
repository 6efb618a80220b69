package org.opis.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.opis.batch.Reasons;
import org.opis.derive.Pages;
import org.opis.report.Json;
import org.opis.revision.Difference;
import org.opis.revision.Differences;
import org.opis.revision.SideBySide;
import org.opis.text.XmlCharacters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What differs between two TEI files. */
@Command(
        name = "diff",
        header = {"Says what differs between two TEI files, in words.", ""},
        sortOptions = false,
        description = {
            "Differences are of markup, attributes and text, not of lines: what is marked or no longer marked, and around"
                    + " which words; what an attribute was and is; which words became others. The exit code is 1 if"
                    + " there are any.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  opis diff before.xml after.xml", "  opis diff --format html before.xml after.xml > diff.html"})
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A TEI file.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another state of it.")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, html (a page, side by side) or json (default: text).")
    private DiffForm format;

    /** The forms of the list. */
    enum DiffForm {
        TEXT,
        HTML,
        JSON
    }

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String old = read(before);
        String now = read(after);
        List<Difference> differences = Differences.between(old, now);
        console.print(
                switch (format) {
                    case TEXT -> text(differences);
                    case JSON -> json(differences);
                    case HTML -> Pages.differences(before + " and " + after, SideBySide.rows(old, now, differences));
                });
        return differences.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private static String read(Path file) {
        try {
            return XmlCharacters.of(Files.readAllBytes(file)).text();
        } catch (IOException e) {
            throw new Unopened(file.toString(), Reasons.of(e));
        }
    }

    private static String text(List<Difference> differences) {
        StringBuilder text = new StringBuilder();
        differences.forEach(difference -> text.append(difference.before())
                .append(" -> ")
                .append(difference.after())
                .append(": ")
                .append(difference.sentence())
                .append('\n'));
        return text.toString();
    }

    private String json(List<Difference> differences) {
        StringWriter text = new StringWriter();
        Json json = new Json(text);
        json.object().put("before", before.toString()).put("after", after.toString());
        json.array("differences");
        differences.forEach(difference -> json.object()
                .put("kind", difference.kind().name().toLowerCase(Locale.ROOT))
                .put("about", difference.about())
                .put("difference", difference.sentence())
                .put("before", difference.before())
                .put("after", difference.after())
                .endObject());
        json.endArray().endObject().finish();
        return text.toString();
    }
}
