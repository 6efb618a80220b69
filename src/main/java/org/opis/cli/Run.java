package org.opis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.Reasons;
import org.opis.batch.Workers;
import org.opis.diagnostic.Severity;
import org.opis.report.Checked;
import org.opis.report.Format;
import org.opis.report.Renderer;
import org.opis.report.Summary;

/** One command at work: what it says on the way, and the exit code that it comes to. */
final class Run {
    /** What a command makes of one file; called on several threads. */
    interface Work<M extends Result> {
        M make(Input input, byte[] bytes);
    }

    /** What every command says of a file. */
    interface Result {
        /** Sentences that are no findings. */
        List<String> remarks();

        List<Checked> findings();
    }

    /** Where the result goes; called in the order of the inputs. */
    interface Delivery<M extends Result> {
        void put(Input input, M made) throws IOException;
    }

    private final Console console;
    private final Optional<Severity> threshold;
    private final PrintWriter writer;
    private final Renderer report;
    private final boolean plain;
    private final Summary summary = new Summary();
    private int code = Exit.DONE;

    /** @param product whether the report is what was asked for: it then goes standard output */
    Run(Console console, FindingOptions options, boolean product) {
        this.console = console;
        this.threshold = options.threshold();
        this.writer = product ? console.writer() : console.remarks();
        this.report = options.format.to(writer, product ? console.colourOut() : console.colourErr());
        this.plain = options.format == Format.TEXT;
    }

    /** Finds the files, and says which cannot be opened and how many are none of this command's. */
    Inputs find(InputOptions options, String extension, Optional<Path> avoid) {
        Inputs inputs = Inputs.find(options.arguments, extension, avoid);
        inputs.failures().forEach(f -> unopened(f.label(), f.reason()));
        if (inputs.leftAlone() > 0) {
            String files = inputs.leftAlone() == 1 ? "1 other file was" : inputs.leftAlone() + " other files were";
            console.say(files + " left alone: from folders, only *" + extension + " is taken");
        }
        if (inputs.files().isEmpty() && inputs.failures().isEmpty()) {
            console.say("nothing to do: no *" + extension + " there");
        }
        return inputs;
    }

    /** Works on every file and delivers the results, in order. */
    <M extends Result> void each(Inputs inputs, int threads, Work<M> work, Delivery<M> delivery) {
        int total = inputs.files().size();
        new Workers(threads).run(inputs.files(), input -> read(input, work), new Receiver<>(delivery, total));
    }

    /** An input or output cannot be opened. */
    void unopened(String label, String reason) {
        console.say(label + ": " + reason);
        code = Math.max(code, Exit.UNOPENED);
    }

    /** An output was refused. */
    void failed(String label, String reason) {
        console.say(label + ": " + reason);
        code = Math.max(code, Exit.FINDINGS);
    }

    /** Ends the report; gives the exit code. */
    int finish() {
        console.clear();
        report.finish();
        return code;
    }

    /** The same where a report of nothing is not worth a line; a program that reads it wants it whole. */
    int finishQuietly() {
        return plain && summary.findings() == 0 ? code : finish();
    }

    int code() {
        return code;
    }

    private void report(Checked checked) {
        console.clear();
        report.add(checked);
        writer.flush();
        summary.add(checked);
        boolean failing = threshold.isPresent()
                && checked.items().stream().anyMatch(i -> i.severity().compareTo(threshold.get()) >= 0);
        code = Math.max(code, failing ? Exit.FINDINGS : Exit.DONE);
    }

    private <M extends Result> Read<M> read(Input input, Work<M> work) {
        byte[] bytes;
        try {
            bytes = input.read(console.in());
        } catch (IOException e) {
            return new Read<>(Optional.empty(), Reasons.of(e));
        }
        return new Read<>(Optional.of(work.make(input, bytes)), "");
    }

    private record Read<M>(Optional<M> made, String reason) {}

    private final class Receiver<M extends Result> implements Workers.Sink<Input, Read<M>> {
        private final Delivery<M> delivery;
        private final int total;
        private int done;

        Receiver(Delivery<M> delivery, int total) {
            this.delivery = delivery;
            this.total = total;
        }

        @Override
        public void done(Input input, Read<M> read) {
            console.progress(++done, total);
            if (read.made().isEmpty()) {
                unopened(input.label(), read.reason());
                return;
            }
            M made = read.made().get();
            made.remarks().forEach(remark -> console.say(input.label() + ": " + remark));
            made.findings().forEach(Run.this::report);
            try {
                delivery.put(input, made);
            } catch (IOException e) {
                unopened(input.label(), "its output could not be written: " + Reasons.of(e));
            }
        }

        @Override
        public void failed(Input input, Throwable fault) {
            console.progress(++done, total);
            console.say(Fault.sentence(input.label(), fault));
            code = Exit.UNOPENED;
        }
    }
}
