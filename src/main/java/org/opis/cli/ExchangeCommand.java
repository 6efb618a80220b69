package org.opis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.derive.About;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.report.FileOutcome;
import picocli.CommandLine.Mixin;

/**
 * Makes one file of many papers, for catalogues and indexes of others.
 *
 * @param <T> what a paper gives to it
 */
abstract class ExchangeCommand<T> implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ExchangeOptions exchange;

    @Mixin
    private FindingOptions findings;

    ExchangeCommand(Console console) {
        this.console = console;
    }

    /** What a paper gives; asked by many threads at once. */
    abstract Derived<T> part(Derive derive);

    /** Takes what a paper gave; asked in the order of the papers. */
    abstract void add(T part);

    /** The whole file. */
    abstract String file(About about);

    /** What is worth saying of it. */
    Optional<String> sum() {
        return Optional.empty();
    }

    @Override
    public final Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = run.find(inputs, Wanted.TEI, output.output.map(Path::of));
        run.each(found, inputs.threads(), this::given, (input, given) -> add(given.part()));
        OneOutput.write(run, console, output, file(exchange.about()));
        sum().ifPresent(run::say);
        return run.finishQuietly();
    }

    private Given<T> given(Input input, byte[] bytes) {
        Derived<T> made = part(DeriveWork.derive(input, bytes));
        return new Given<>(made.value(), List.of(DerivedFindings.of(input.label(), bytes, made.remarks())));
    }

    private record Given<T>(T part, List<Checked> findings) implements FileOutcome {}
}
