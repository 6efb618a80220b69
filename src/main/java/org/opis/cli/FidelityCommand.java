package org.opis.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.batch.Delivery;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.diagnostic.Code;
import org.opis.fidelity.Branch;
import org.opis.fidelity.FidelityCheck;
import org.opis.fidelity.Kept;
import org.opis.fidelity.Profile;
import org.opis.fidelity.SourceFiles;
import org.opis.report.Checked;
import org.opis.report.PositionFinder;
import org.opis.text.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether TEI files hold the text of their sources. */
@Command(
        name = "fidelity",
        header = {"Says whether TEI files hold the text of their sources, whatever made them.", ""},
        customSynopsis = {"opis fidelity [OPTIONS] SOURCE TEI...", ""},
        sortOptions = false,
        description = {
            "The first FILE is the source, a plain text or a folder of them; the others are TEI files of any schema, or"
                    + " folders of them. In folders, files belong together that have the same name up to the last dot."
                    + " Every word that was changed, dropped, added, moved or doubled is a finding, with its place in both."
                    + " How much of the words and characters is kept is said on standard error.",
            "",
            "What counts is one of five profiles. exact: every character. white-space: all but white space. typography:"
                    + " neither do quotation marks, dashes, ligatures and composition. apparatus: nor brackets, labels and"
                    + " marks that an element at that place stands for, nor where notes stand. editorial: nor the other"
                    + " branch of a choice, and notes, heads and descriptions whose @resp says who added them. A file"
                    + " that opis wrote is decoded first, in every profile.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis fidelity page.txt page.xml",
            "  opis fidelity --profile apparatus dumps/ tei/",
            "  opis fidelity --source-of --profile editorial dumps/ tei/ --report junit=fidelity.xml",
            "  opis fidelity --baseline known.json --fail-on error dumps/ tei/",
            "  opis fidelity --fix-text --dry-run page.txt model.xml"
        })
final class FidelityCommand implements Callable<Integer> {
    private final Console console;
    private Kept kept = Kept.NONE;

    @Mixin
    private InputOptions inputs;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "white-space",
            description = "What counts: exact, white-space, typography, apparatus or editorial, as above"
                    + " (default: white-space).")
    private Profile profile;

    @Option(
            names = "--branch",
            paramLabel = "BRANCH",
            defaultValue = "original",
            description =
                    "With --profile editorial, which branch of a choice is the source's: original (sic, orig, abbr)"
                            + " or edited (corr, reg, expan; default: original).")
    private Branch branch;

    @Option(
            names = "--body",
            description =
                    "Of a page only its body counts, as the layouts of opis tell it: not the menus and the record of"
                            + " its site.")
    private boolean body;

    @Option(
            names = "--source-of",
            description = "Which source a file has is what its sourceDesc names, not its own name.")
    private boolean sourceOf;

    @Option(names = "--charset", paramLabel = "NAME", description = "How to read the sources (default: UTF-8).")
    private Charset charset = StandardCharsets.UTF_8;

    @Mixin
    private TextFixOptions fix;

    @Mixin
    private FindingOptions findings;

    FidelityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (inputs.arguments.size() < 2) {
            throw findings.usage("a source and a TEI file, or folders of them");
        }
        if (fix.dryRun && !fix.fixes) {
            throw findings.usage("--dry-run goes with --fix-text");
        }
        String first = inputs.arguments.get(0);
        CommandRun run = new CommandRun(console, findings, !fix.fixes);
        Inputs found = Inputs.find(List.of(first), Wanted.DUMP.extensions(), Optional.empty());
        found.failures().forEach(failure -> run.unopened(failure.label(), failure.reason()));
        run.keep(found.files().stream().flatMap(file -> file.path().stream()).toList());
        SourceFiles sources = new SourceFiles(found.files(), !found.several(), sourceOf);
        inputs.arguments = inputs.arguments.subList(1, inputs.arguments.size());
        Inputs files = run.find(inputs, Wanted.XML, Optional.empty());
        FidelityCheck check = new FidelityCheck(profile, branch, body);
        if (found.failures().isEmpty()) {
            FidelityWork work = new FidelityWork(sources, charset, check, fix);
            run.each(files, inputs.threads(), work, new Receiver());
            unused(run, sources);
        }
        if (kept.words() > 0) {
            console.say("kept in all: " + kept);
        }
        return run.finish();
    }

    /** Where whole folders were named, a source without a file is lost. */
    private void unused(CommandRun run, SourceFiles sources) {
        if (inputs.arguments.stream().allMatch(name -> Files.isDirectory(Path.of(name)))) {
            sources.unused()
                    .forEach(source -> run.found(new Checked(
                            source.label(),
                            new Places(""),
                            List.of(),
                            List.of(PositionFinder.start(
                                    source.label(), Code.F792, "The source has no TEI file here.")))));
        }
    }

    private final class Receiver implements Delivery<FidelityOutcome> {
        @Override
        public void put(Input input, FidelityOutcome made) throws IOException {
            kept = kept.plus(made.kept());
            if (!made.kept().isWhole()) {
                console.say(input.label() + ": kept: " + made.kept());
            }
            Repaired repaired = made.repaired();
            if (repaired.repairs() > 0) {
                console.print(Diff.unified(input.label(), repaired.before(), repaired.after()));
                FixWork.deliver(console, input, repaired, fix.dryRun);
            }
        }
    }
}
