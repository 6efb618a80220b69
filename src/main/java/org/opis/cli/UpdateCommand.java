package org.opis.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Options;
import org.opis.batch.Inputs;
import org.opis.batch.Ledger;
import org.opis.batch.Reasons;
import org.opis.revision.Conflicts;
import org.opis.revision.Home;
import org.opis.revision.Update;
import org.opis.revision.UpdateWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Dumps read anew, and the corrections of their TEI files kept. */
@Command(
        name = "update",
        header = {"Reads dumps anew and keeps what was corrected by hand.", ""},
        sortOptions = false,
        description = {
            "From folders, *.txt is taken. Each dump is encoded, and what opis reads now is brought together with its"
                    + " TEI file in the folder: what you changed there stays; what opis reads otherwise than it did comes"
                    + " in where you have touched nothing. The unit is the tag, the attribute and the word. A place that"
                    + " both have changed is a conflict: it is reported, and --conflicts says what stands there.",
            "",
            "What opis wrote last is kept in .opis/ beside the files, so that corrections can be told. The folder may"
                    + " be the tei folder of an edition; a dump without a file there gets one. The merged file is valid"
                    + " and decodes to the dump, unless a correction changed text, which is said.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis update dumps/ --tei tei/              and, when files are corrected, the same again",
            "  opis update dumps/ --tei tei/ --dry-run    what would change, by rule"
        })
final class UpdateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--tei", required = true, paramLabel = "FOLDER", description = "The TEI files.")
    private Path tei;

    @Option(
            names = "--dry-run",
            description = "Write nothing; list what would change, by rule, with counts and examples.")
    private boolean dryRun;

    @Option(
            names = "--conflicts",
            paramLabel = "WHOSE",
            defaultValue = "ours",
            description =
                    "What stands where both have changed something: ours (the correction), theirs (what opis reads"
                            + " now), or mark (the correction, and a comment with the other; default: ours).")
    private Conflicts conflicts;

    @Mixin
    private EditorOption editor;

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--charset", paramLabel = "NAME", description = "How to read the bytes (default: UTF-8).")
    private Charset charset = StandardCharsets.UTF_8;

    @Mixin
    private FindingOptions findings;

    UpdateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = run.find(inputs, Wanted.DUMP, Optional.of(tei));
        Outputs.checkNames(spec, found);
        Optional<Options> options = found.files().isEmpty()
                ? Optional.empty()
                : reading.files(findings.settings()).load(run, Options.DEFAULT);
        if (options.isEmpty()) {
            return run.finishQuietly();
        }
        String sum = update(run, found, options.get());
        int code = run.finishQuietly();
        console.say(sum);
        return code;
    }

    private String update(CommandRun run, Inputs found, Options options) {
        Home home = Home.of(tei);
        try (Update update = Update.begin(home, run::conflict)) {
            UpdateWork work =
                    new UpdateWork(home, Ledger.of(home.root()), charset, options, conflicts, editor.of(home.root()));
            run.each(found, inputs.threads(), work, update);
            if (dryRun) {
                console.print(update.table());
                return "nothing written; this would be: " + update.line();
            }
            update.finish();
            return update.line();
        } catch (IOException e) {
            run.unopened(tei.toString(), Reasons.of(e));
            return "nothing updated";
        }
    }
}
