package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.batch.Changed;
import org.opis.batch.Inputs;
import org.opis.batch.Reasons;
import org.opis.validate.Validation;
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
                    + " files; \"opis explain CODE\" says what one means. Nothing is fetched from the network, unless"
                    + " --allow-network says so.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis validate tei/corpus",
            "  opis validate --format gcc --fail-on warning page.xml",
            "  opis validate --schema tei_all.rng --schematron house.sch letters",
            "  opis validate --follow-xml-model --catalog catalog.xml letters",
            "  opis validate --report sarif=opis.sarif --report junit=junit.xml tei/corpus",
            "  opis validate --baseline known.json tei/corpus",
            "  opis validate --since origin/main --format github tei",
            "  opis validate --fix --dry-run page.xml",
            "  opis encode page.txt | opis validate -"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private SchemaOptions schemas;

    @Mixin
    private FixOptions fix;

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "Check only files that git says have changed since this commit, branch or tag, and those that"
                    + " name one of them; pointers may lead into all.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--watch", description = "Check again whenever a file or a schema changes, until Ctrl-C.")
    private boolean watch;

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
        if (schemas.isPhaseAlone()) {
            throw findings.usage("--phase goes with --schematron");
        }
        if (!watch) {
            return once();
        }
        List<String> named = inputs.arguments;
        if (fix.fix || named.contains("-")) {
            throw findings.usage("--watch looks at files, and changes none: not with " + (fix.fix ? "--fix" : "-"));
        }
        List<Path> watched = new ArrayList<>(schemas.files());
        named.stream().map(Path::of).forEach(watched::add);
        Watch changes = new Watch(watched);
        int code;
        do {
            code = once();
            console.say("waiting for a change; Ctrl-C ends");
        } while (console.finish() && changes.await());
        return code;
    }

    private int once() {
        CommandRun run = new CommandRun(console, findings, !fix.dryRun);
        run.keep(schemas.files());
        Inputs all = run.find(inputs, Wanted.XML, Optional.empty());
        Validation validation = schemas.over(all, findings.settings());
        Inputs found = changed(all);
        if (fix.fix) {
            FixWork work = new FixWork(console, validation, fix.dryRun);
            run.each(found, inputs.threads(), work, work);
        } else {
            run.each(found, inputs.threads(), new ValidateWork(validation), (input, made) -> {});
        }
        validation.faults().forEach(fault -> SchemaFault.say(fault, run));
        findings.unknown(validation.names()).forEach(console::say);
        return run.finish();
    }

    private Inputs changed(Inputs all) {
        if (since.isEmpty()) {
            return all;
        }
        try {
            Inputs changed = all.concernedBy(Changed.since(since.get()));
            console.say(changed.files().size() + " of " + all.files().size() + " files concerned by changes since "
                    + since.get());
            return changed;
        } catch (IOException e) {
            throw new Unopened("--since " + since.get(), Reasons.of(e));
        }
    }
}
