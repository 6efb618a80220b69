package org.opis.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.InputKind;
import org.opis.batch.Reasons;
import org.opis.batch.Work;
import org.opis.report.FileOutcome;
import org.opis.report.Judge;
import org.opis.report.Judged;

/** The work of a command on one file after another: each is read, looked at, worked on and judged. */
final class FileWork<M extends FileOutcome> {
    private final Console console;
    private final Wanted wanted;
    private final Work<M> work;
    private final Judge judge;
    private final Memory memory = new Memory();

    FileWork(Console console, Wanted wanted, Work<M> work, Judge judge) {
        this.console = console;
        this.wanted = wanted;
        this.work = work;
        this.judge = judge;
    }

    /**
     * What came of a file.
     *
     * @param said why nothing did, or what is said besides; empty where nothing is
     * @param code the least exit code of the run
     */
    record Result<M>(Optional<M> made, List<Judged> judged, String said, int code) {
        private static <M> Result<M> nothing(String reason, int code) {
            return new Result<>(Optional.empty(), List.of(), reason, code);
        }

        private Result<M> with(Optional<String> hint) {
            return new Result<>(made, judged, hint.orElse(""), code);
        }
    }

    Result<M> read(Input input) {
        try {
            Optional<M> unread = work.unread(input);
            if (unread.isPresent()) {
                return judged(unread.get());
            }
            byte[] bytes = input.read(console.in());
            InputKind kind = InputKind.of(bytes);
            Optional<String> refusal = wanted.of(input).refusal(kind);
            if (refusal.isPresent()) {
                return Result.nothing(refusal.get(), Exit.USAGE);
            }
            return judged(memory.share(() -> work.make(input, bytes)))
                    .with(wanted.of(input).hint(kind));
        } catch (IOException e) {
            return Result.nothing(Reasons.of(e), Exit.UNOPENED);
        }
    }

    private Result<M> judged(M made) {
        return new Result<>(
                Optional.of(made), made.findings().stream().map(judge::judge).toList(), "", Exit.DONE);
    }
}
