package org.opis.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.batch.Inputs;
import org.opis.report.Checked;
import org.opis.validate.LoadedSchema;
import org.opis.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with TEI files. */
@Command(
        name = "validate",
        header = {"Says what is wrong with TEI files, where, and what was expected.", ""},
        sortOptions = false,
        description = {
            "From folders, *.xml is taken. Checked are the grammar (RELAX NG), what a grammar cannot say (Schematron),"
                    + " and whether every pointer has a target. Findings go to standard output, in the order of the"
                    + " files; \"opis explain CODE\" says what one means. Nothing is fetched from the network.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis validate tei/corpus",
            "  opis validate --format gcc --fail-on warning page.xml",
            "  opis validate --report sarif=opis.sarif --report junit=junit.xml tei/corpus",
            "  opis validate --baseline known.json tei/corpus",
            "  opis validate --fix --dry-run page.xml",
            "  opis encode page.txt | opis validate -"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "Another grammar instead of opis's own: .rng, or .rnc in compact syntax.")
    private Optional<Path> schema;

    @Mixin
    private FixOptions fix;

    @Mixin
    private FindingOptions findings;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (fix.dryRun && !fix.fix) {
            throw findings.usage("--dry-run goes with --fix");
        }
        Run run = new Run(console, findings, !fix.dryRun);
        Optional<Validator> validator = schema.isEmpty() ? Optional.of(Validator.builtIn()) : load(run, schema.get());
        if (validator.isEmpty()) {
            return run.code();
        }
        Inputs found = run.find(inputs, ".xml", Optional.empty());
        if (fix.fix) {
            FixWork work = new FixWork(console, validator.get(), fix.dryRun);
            run.each(found, inputs.threads(), work, work);
            return run.finish();
        }
        run.each(
                found,
                inputs.threads(),
                (input, bytes) -> Made.of(
                        Checked.xml(input.label(), bytes, validator.get().validate(input.label(), bytes))),
                (input, made) -> {});
        return run.finish();
    }

    private Optional<Validator> load(Run run, Path file) {
        LoadedSchema loaded = Validator.of(file);
        loaded.findings().forEach(f -> run.unopened(f.file() + ":" + f.start(), f.message() + " [" + f.code() + "]"));
        return loaded.validator();
    }
}
