package org.opis.cli;

import java.io.IOException;
import org.opis.batch.Delivery;
import org.opis.batch.Input;
import org.opis.batch.Reasons;
import org.opis.batch.Workers;
import org.opis.report.FileOutcome;

/** Takes what came of each file, in order: says it, reports it, delivers it. */
final class FileReceiver<M extends FileOutcome> implements Workers.Sink<Input, FileWork.Result<M>> {
    private final CommandRun run;
    private final Console console;
    private final Delivery<M> delivery;
    private final int total;
    private int done;

    FileReceiver(CommandRun run, Console console, Delivery<M> delivery, int total) {
        this.run = run;
        this.console = console;
        this.delivery = delivery;
        this.total = total;
    }

    @Override
    public void done(Input input, FileWork.Result<M> read) {
        console.progress(++done, total);
        if (read.made().isEmpty()) {
            run.come(read.code());
            run.unread(input.label(), read.said());
            tell(input, read.said());
            return;
        }
        if (!read.said().isEmpty()) {
            console.say(input.label() + ": " + read.said());
        }
        M made = read.made().get();
        made.remarks().forEach(remark -> console.say(input.label() + ": " + remark));
        read.judged().forEach(run::report);
        // the first is what was asked for
        read.judged().stream().skip(1).forEach(part -> run.part());
        console.print(made.told());
        try {
            delivery.put(input, made);
        } catch (IOException e) {
            run.unopened(input.label(), "its output could not be written: " + Reasons.of(e));
        }
    }

    @Override
    public void failed(Input input, Throwable fault) {
        console.progress(++done, total);
        if (fault instanceof OutOfMemoryError) {
            run.overtaxed(input.label(), fault);
            tell(input, "it takes too much memory");
            return;
        }
        console.say(Fault.sentence(input.label(), fault));
        run.come(Exit.UNOPENED);
        tell(input, "internal error");
    }

    private void tell(Input input, String reason) {
        try {
            delivery.failed(input, reason);
        } catch (IOException e) {
            run.unopened(input.label(), Reasons.of(e));
        }
    }
}
