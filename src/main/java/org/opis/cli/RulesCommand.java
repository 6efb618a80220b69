package org.opis.cli;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opis.diagnostic.Code;
import org.opis.report.Guideline;
import org.opis.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        header = {"Lists every rule.", ""},
        description = {
            "Lists every rule: its code, the noun that names it in every part of opis, and its title. P1nn page, M2nn"
                    + " metadata, B3nn block, I4nn inline, V5nn validity, D6nn derivation, F7nn"
                    + " fidelity, S8nn suggestions.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  opis rules | grep stamp", "  opis rules --format json"})
final class RulesCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, or json: an array of objects with code, noun, severity and title" + " (default: text).")
    private Format format;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(format == Format.JSON ? json() : text());
        return Exit.DONE;
    }

    private static String text() {
        int width = Arrays.stream(Code.values())
                .mapToInt(c -> c.noun().length())
                .max()
                .orElse(1);
        return Arrays.stream(Code.values())
                .map(c ->
                        (c + "  " + c.noun() + " ".repeat(width - c.noun().length()) + "  " + title(c)).strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String json() {
        StringWriter text = new StringWriter();
        Json json = new Json(text).array();
        for (Code code : Code.values()) {
            json.object().put("code", code.name()).put("noun", code.noun());
            json.put("severity", code.severity().word())
                    .put("title", title(code))
                    .endObject();
        }
        json.endArray().finish();
        return text.toString();
    }

    private static String title(Code code) {
        return Guideline.of(code).map(Guideline::title).orElse("");
    }
}
