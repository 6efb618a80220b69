package org.opis.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Options;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.edition.Colophon;
import org.opis.edition.Given;
import org.opis.edition.Occasion;
import org.opis.edition.Plan;
import org.opis.edition.Publication;
import org.opis.edition.Receipt;
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
            "From folders, *.txt and TEI in *.xml are taken; a TEI file stands for the dump of its name. The edition"
                    + " has index.html; html/, dump/, tei/ and text/ with a file for each dump; cite/ with citations, of"
                    + " each and of all; csv/ with tables over all; schema/ and assets/ to be complete by itself; and"
                    + " manifest.json with the version of opis and the SHA-256 of every source and output. Open index.html"
                    + " in a browser; no server is needed.",
            "",
            "The same dumps give the same edition, byte for byte, and one that is unchanged is not read again. All of"
                    + " a run is seen together at its end, or nothing. What a file that cannot be read had before"
                    + " stays, and is marked; what is no longer given is removed. A TEI file of the edition that you"
                    + " correct is what its pages and tables are made from; any other output that was edited is kept,"
                    + " and said. report.html and report.json say what was found; no page leads there.",
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

    @Option(
            names = "--tei",
            paramLabel = "FOLDER",
            description = "TEI files that stand for the dumps of their names, corrected by hand: a folder of your own,"
                    + " best under version control.")
    private Optional<Path> tei = Optional.empty();

    @Mixin
    private ColophonOptions colophon;

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
        Path output = Path.of(folder);
        Optional<Occasion> occasion = occasion(output);
        Optional<Receipt> last = occasion.flatMap(now -> Receipt.of(output, now));
        if (last.isPresent()) {
            console.repeat(last.get().said());
            console.say(sum(last.get().sum(), output));
            return last.get().code();
        }
        console.listen();
        CommandRun run = new CommandRun(console, findings, false);
        Given given = Given.of(run.find(inputs, Wanted.EDITION, Optional.of(output)), corrected(run));
        run.noTei(given.others(), inputs.arguments);
        Outputs.checkNames(spec, given.inputs());
        given.inputs()
                .sameButForCase()
                .forEach(same -> run.say(same + ": names that differ only in case; not every system keeps them apart"));
        if (given.inputs().files().stream().anyMatch(file -> file.place("").equals("all"))) {
            throw new ParameterException(
                    spec.commandLine(), "no file may be called all.txt or all.xml: cite/all.* is over all");
        }
        if (given.inputs().files().isEmpty()) {
            return run.finishQuietly();
        }
        Optional<Options> options = reading.files(findings.settings()).load(run, Options.DEFAULT);
        if (options.isEmpty()) {
            return run.finishQuietly();
        }
        Optional<Colophon> said = colophon(run);
        if (said.isEmpty()) {
            return run.finishQuietly();
        }
        Plan plan = new Plan(
                output,
                said.get(),
                charset,
                documentsOnly,
                force,
                options.get(),
                reading.files(findings.settings()).used(),
                given.tei(),
                run.plainJudge());
        return publish(run, given, plan, occasion);
    }

    private Optional<Colophon> colophon(CommandRun run) {
        try {
            return Optional.of(colophon.colophon());
        } catch (IOException e) {
            run.unopened(e.getMessage(), Reasons.of(e));
            return Optional.empty();
        }
    }

    /** What the run hangs on, as it is before anything is read. */
    private Optional<Occasion> occasion(Path output) {
        List<Inputs> found = new ArrayList<>();
        found.add(Inputs.find(inputs.arguments, Wanted.EDITION.extensions(), Optional.of(output)));
        tei.ifPresent(files -> found.add(teiFiles(files)));
        List<Path> read = new ArrayList<>(reading.files(findings.settings()).all());
        read.addAll(colophon.files());
        return new PublishOccasion(spec, console, findings, read).of(found);
    }

    private static Inputs teiFiles(Path folder) {
        return Inputs.find(List.of(folder.toString()), List.of(".xml"), Optional.empty());
    }

    private static String sum(String what, Path output) {
        return what + ": " + output.resolve("index.html");
    }

    /** The files of {@code --tei}. */
    private Inputs corrected(CommandRun run) {
        Inputs found = tei.isEmpty() ? new Inputs(List.of(), false, 0, List.of()) : teiFiles(tei.get());
        found.failures().forEach(failure -> run.unopened(failure.label(), failure.reason()));
        return found;
    }

    private int publish(CommandRun run, Given given, Plan plan, Optional<Occasion> occasion) {
        try (Publication publication = Publication.begin(plan, new Teller(run))) {
            run.each(given.inputs(), inputs.threads(), publication.work(), publication);
            String sum = publication.finish(given.inputs());
            int code = run.finishQuietly();
            if (occasion.isPresent()) {
                publication.keep(occasion.get(), console.said(), code);
            }
            console.say(sum(sum, plan.root()));
            return code;
        } catch (IOException e) {
            run.unopened(plan.root().toString(), Reasons.of(e));
            int code = run.finishQuietly();
            console.say("nothing published; what stands there stands as it was");
            return code;
        }
    }

    /** Says what happens to the edition. */
    private record Teller(CommandRun run) implements Publication.Told {
        @Override
        public void wrote(String name, OutputFolder.Written written) {
            Outputs.say(run, name, written);
        }

        @Override
        public void said(String sentence) {
            run.say(sentence);
        }

        @Override
        public void failed(Input input, String reason) {
            run.unopened(input.label(), reason);
        }
    }
}
