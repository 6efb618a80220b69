package org.opis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.derive.Derived;
import org.opis.derive.FindingAid;
import org.opis.derive.TableRows;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.report.FileOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The papers in the order of their archives. */
@Command(
        name = "ead",
        header = {"Makes a finding aid (EAD3).", ""},
        sortOptions = false,
        description = {
            "One file: the papers under repository, fond, opis, folder and file, as their signatures say. From folders,"
                    + " *.xml is taken.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive ead --publisher \"My Institute\" --url https://example.org/ead.xml --date 2026-11-30"
                + " build/tei -o ead.xml")
final class DeriveEadCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ExchangeOptions exchange;

    @Mixin
    private FindingOptions findings;

    DeriveEadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = run.find(inputs, Wanted.TEI, output.output.map(Path::of));
        FindingAid aid = new FindingAid();
        run.each(found, inputs.threads(), this::rows, (input, made) -> aid.add(made.rows()));
        OneOutput.write(run, console, output, aid.file(exchange.about()));
        return run.finishQuietly();
    }

    private Described rows(Input input, byte[] bytes) {
        Derived<TableRows> made = DeriveWork.derive(input, bytes).rows();
        return new Described(made.value(), List.of(DerivedFindings.of(input.label(), bytes, made.remarks())));
    }

    private record Described(TableRows rows, List<Checked> findings) implements FileOutcome {}
}
