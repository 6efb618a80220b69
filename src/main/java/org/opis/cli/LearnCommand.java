package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Options;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.revision.Home;
import org.opis.revision.Lessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What corrections teach. */
@Command(
        name = "learn",
        header = {"Lists what the corrections of TEI files teach.", ""},
        sortOptions = false,
        description = {
            "Compares TEI files with what opis wrote of them, which publish and update keep in .opis/, and lists with"
                    + " counts and places: names for the authority list, words of brackets for a layout, forms that no"
                    + " rule reads, readings that were wrong, by rule, and values.",
            "",
            "With -o the report and two lists are written for you to edit: names.xml for --authority, words.xml for"
                    + " --layout. Nothing of it is applied.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis learn edition/tei -o lessons/")
final class LearnCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TEI-FOLDER", description = "The TEI files, or the tei folder of an edition.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the report and the lists are written.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = {"-f", "--force"},
            description = "Overwrite what was edited since opis wrote it.")
    private boolean force;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FindingOptions findings;

    LearnCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = Inputs.find(List.of(folder.toString()), List.of(".xml"), output);
        found.failures().forEach(failure -> run.unopened(failure.label(), failure.reason()));
        Optional<Options> options = reading.files(findings.settings()).load(run, Options.DEFAULT);
        if (options.isEmpty() || !found.failures().isEmpty()) {
            return run.finishQuietly();
        }
        Home home = Home.of(folder);
        Lessons lessons = new Lessons();
        for (Input input : found.files()) {
            learn(run, lessons, home, input, options.get());
        }
        console.print(lessons.report());
        output.ifPresent(there -> write(run, lessons, there));
        console.say(lessons.corrected() + " of " + found.files().size() + " files were corrected");
        return run.finishQuietly();
    }

    private static void learn(CommandRun run, Lessons lessons, Home home, Input input, Options options) {
        try {
            lessons.read(home, Lessons.place(home, input.path().orElseThrow()), options);
        } catch (IOException e) {
            run.unopened(input.label(), Reasons.of(e));
        }
    }

    private void write(CommandRun run, Lessons lessons, Path there) {
        try {
            OutputFolder out = OutputFolder.open(there, force);
            for (Map.Entry<String, String> file : lessons.files().entrySet()) {
                Outputs.say(
                        run,
                        file.getKey(),
                        out.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            run.unopened(there.toString(), Reasons.of(e));
        }
    }
}
