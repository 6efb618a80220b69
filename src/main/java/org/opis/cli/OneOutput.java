package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;

/** One file that is made of all inputs: to a file, or to standard output. */
final class OneOutput {
    private OneOutput() {}

    static void write(CommandRun run, Console console, OutputOptions output, String text) {
        if (output.output.isEmpty()) {
            console.print(text);
            return;
        }
        Path file = Path.of(output.output.get()).toAbsolutePath();
        Optional<OutputFolder> folder = Outputs.folder(run, file.getParent(), output.force);
        if (folder.isPresent()) {
            String name = file.getFileName().toString();
            try {
                Outputs.say(run, name, folder.get().write(name, text.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                run.unopened(file.toString(), Reasons.of(e));
            }
        }
    }
}
