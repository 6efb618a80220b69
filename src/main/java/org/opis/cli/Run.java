package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.Reasons;
import org.opis.batch.Workers;
import org.opis.diagnostic.Severity;

/** One command at work: what it says on the way, and the exit code that it comes to. */
final class Run {
    /** What a command makes of one file; called on several threads. */
    interface Work {
        Made make(Input input, byte[] bytes);
    }

    /** Where the result goes; called in the order of the inputs. */
    interface Delivery {
        void put(Input input, Made made) throws IOException;
    }

    private final Console console;
    private final Optional<Severity> threshold;
    private int code = Exit.DONE;

    Run(Console console, Optional<Severity> threshold) {
        this.console = console;
        this.threshold = threshold;
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
    void each(Inputs inputs, int threads, Work work, Delivery delivery) {
        new Workers(threads).run(inputs.files(), input -> read(input, work), new Receiver(delivery, inputs.files()));
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

    /** Counts findings towards the exit code. */
    void count(Findings findings) {
        if (threshold.filter(findings::reach).isPresent()) {
            code = Math.max(code, Exit.FINDINGS);
        }
    }

    int code() {
        return code;
    }

    private Read read(Input input, Work work) {
        byte[] bytes;
        try {
            bytes = input.read(console.in());
        } catch (IOException e) {
            return new Read(Optional.empty(), Reasons.of(e));
        }
        return new Read(Optional.of(work.make(input, bytes)), "");
    }

    private record Read(Optional<Made> made, String reason) {}

    private final class Receiver implements Workers.Sink<Input, Read> {
        private final Delivery delivery;
        private final List<Input> all;
        private int done;

        Receiver(Delivery delivery, List<Input> all) {
            this.delivery = delivery;
            this.all = all;
        }

        @Override
        public void done(Input input, Read read) {
            console.progress(++done, all.size());
            if (read.made().isEmpty()) {
                unopened(input.label(), read.reason());
                return;
            }
            Made made = read.made().get();
            made.remarks().forEach(remark -> console.say(input.label() + ": " + remark));
            count(made.findings());
            try {
                delivery.put(input, made);
            } catch (IOException e) {
                unopened(input.label(), "its output could not be written: " + Reasons.of(e));
            }
        }

        @Override
        public void failed(Input input, Throwable fault) {
            console.progress(++done, all.size());
            console.say(Fault.sentence(input.label(), fault));
            code = Exit.UNOPENED;
        }
    }
}
