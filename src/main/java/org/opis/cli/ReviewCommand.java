package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Options;
import org.opis.batch.Inputs;
import org.opis.batch.Reasons;
import org.opis.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is doubtful, decided in a browser. */
@Command(
        name = "review",
        header = {"Leads through what is doubtful in TEI files, in your browser.", ""},
        sortOptions = false,
        description = {
            "Prints an address of this machine that only you have: open it in a browser. The page shows one doubtful"
                    + " reading after the other, the most doubtful first: the passage as an edition has it, the lines of"
                    + " the dump beside it, which rule read it and what spoke for it. Accept it (a), change it (c), skip it"
                    + " (s), undo the last decision (u).",
            "",
            "Each decision is written into the TEI file at once, if the file is still as the page shows it and stays"
                    + " valid and lossless. Nothing is asked of the network. End with the page's button, or Ctrl-C.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis review tei/ --editor \"Anna Lee\"")
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TEI-FOLDER", description = "The TEI files.")
    private Path folder;

    @Mixin
    private EditorOption editor;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port (default: any free one).")
    private int port;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FindingOptions findings;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = Inputs.find(List.of(folder.toString()), List.of(".xml"), Optional.empty());
        found.failures().forEach(failure -> run.unopened(failure.label(), failure.reason()));
        if (found.files().isEmpty()) {
            console.say("nothing to do: no *.xml there");
            return found.failures().isEmpty() ? Exit.USAGE : Exit.UNOPENED;
        }
        Optional<Options> options = reading.files(findings.settings()).load(run, Options.DEFAULT);
        return options.map(loaded -> review(found, loaded)).orElseGet(run::finishQuietly);
    }

    private int review(Inputs found, Options options) {
        List<Path> files =
                found.files().stream().flatMap(input -> input.path().stream()).toList();
        try (Review review = Review.begin(folder, files, editor.of(folder), options, port)) {
            console.say(review.open() + " doubtful readings in " + files.size()
                    + (files.size() == 1 ? " file: " : " files: ") + "open this address in a browser of this machine");
            console.print(review.address() + "\n");
            console.flush();
            review.await();
            console.say(review.sum());
            return Exit.DONE;
        } catch (IOException e) {
            console.say(folder + ": " + Reasons.of(e));
            return Exit.UNOPENED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DONE;
        }
    }
}
