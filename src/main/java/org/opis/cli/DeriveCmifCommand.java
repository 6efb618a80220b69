package org.opis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.derive.Letters;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.report.FileOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who wrote to whom, for correspSearch and others. */
@Command(
        name = "cmif",
        header = {"Makes an index of letters (CMIF 2).", ""},
        sortOptions = false,
        description = {
            "One TEI file with an entry for each paper that has a sender and an addressee. Names have the address of an"
                    + " authority file (GND, VIAF, GeoNames) where a list gives one that somebody has checked. From"
                    + " folders, *.xml is taken.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive cmif --publisher \"My Institute\" --url https://example.org/cmif.xml --date 2026-11-30"
                + " build/tei -o cmif.xml")
final class DeriveCmifCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ExchangeOptions exchange;

    @Mixin
    private FindingOptions findings;

    DeriveCmifCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = run.find(inputs, Wanted.TEI, output.output.map(Path::of));
        Letters letters = new Letters();
        run.each(found, inputs.threads(), this::letters, (input, made) -> letters.add(made.xml(), made.described()));
        OneOutput.write(run, console, output, letters.file(exchange.about()));
        run.say(letters.sum());
        return run.finishQuietly();
    }

    private Lettered letters(Input input, byte[] bytes) {
        Derive derive = DeriveWork.derive(input, bytes);
        Derived<String> made = derive.letters();
        List<Checked> found = List.of(DerivedFindings.of(input.label(), bytes, made.remarks()));
        return new Lettered(made.value(), derive.correspondences(), found);
    }

    private record Lettered(String xml, int described, List<Checked> findings) implements FileOutcome {}
}
