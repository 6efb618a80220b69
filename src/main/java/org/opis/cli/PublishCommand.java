package org.opis.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Options;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.edition.Edition;
import org.opis.edition.JoinedOutputs;
import org.opis.edition.Wrote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A whole edition. */
@Command(
        name = "publish",
        header = {"Encodes, validates and derives everything into one folder: an edition.", ""},
        sortOptions = false,
        description = {
            "From folders, *.txt is taken. The edition has index.html; html/, dump/, tei/ and text/ with a file for each"
                    + " dump; cite/ with citations, of each and of all; csv/ with tables over all; schema/ and assets/"
                    + " to be complete by itself; and manifest.json with the version of opis and the SHA-256 of every"
                    + " source and output. Open index.html in a browser; no server is needed.",
            "",
            "The same dumps give the same edition, byte for byte. What an earlier run wrote there and this one does"
                    + " not is removed; what was edited is kept, and said.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis publish fixtures/archive -o build/edition")
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            converter = OutputName.class,
            description = "The edition's folder.")
    private String folder;

    @Option(
            names = {"-f", "--force"},
            description = "Overwrite what was edited since opis wrote it, too.")
    private boolean force;

    @Option(names = "--title", defaultValue = "Edition", description = "What index.html is headed (default: Edition).")
    private String title;

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--charset", paramLabel = "NAME", description = "How to read the bytes (default: UTF-8).")
    private Charset charset = StandardCharsets.UTF_8;

    @Option(names = "--documents-only", description = "Skip listings, collection, person and place pages, and say so.")
    private boolean documentsOnly;

    @Mixin
    private FindingOptions findings;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Path output = Path.of(folder);
        Inputs found = run.find(inputs, Wanted.DUMP, Optional.of(output));
        Outputs.checkNames(spec, found);
        if (found.files().stream().anyMatch(file -> file.place("").equals("all"))) {
            throw new ParameterException(spec.commandLine(), "no file may be called all.txt: cite/all.* is over all");
        }
        if (found.files().isEmpty()) {
            return run.finishQuietly();
        }
        Optional<Options> options = reading.load(run, Options.DEFAULT);
        if (options.isEmpty()) {
            return run.finishQuietly();
        }
        PublishWork work = new PublishWork(output.toString(), charset, documentsOnly, options.get());
        String sum = Outputs.folder(run, output, force)
                .map(edition -> publish(run, found, work, edition))
                .orElse("nothing published");
        int code = run.finishQuietly();
        console.say(sum);
        return code;
    }

    private String publish(CommandRun run, Inputs found, PublishWork work, OutputFolder folder) {
        Path output = Path.of(work.root());
        Wrote said = (name, written) -> Outputs.say(run, name, written);
        try (JoinedOutputs joined = new JoinedOutputs(folder, said)) {
            Edition edition = new Edition(folder, said, joined);
            run.each(found, inputs.threads(), work, edition::add);
            edition.finish(title);
            return edition.size() + " of "
                    + (found.files().size() + found.failures().size()) + " files published: "
                    + output.resolve("index.html");
        } catch (IOException e) {
            run.unopened(output.toString(), Reasons.of(e));
            return "the edition is not whole";
        }
    }
}
