package org.opis.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.GitUser;
import org.opis.markup.Responsible;
import picocli.CommandLine.Option;

/** Who corrects. */
final class EditorOption {
    @Option(
            names = "--editor",
            paramLabel = "NAME",
            description =
                    "Who corrected: named in the header, and with @resp at each correction (default: the name that"
                            + " git has, where the files are under version control; else nobody is named).")
    private Optional<String> name = Optional.empty();

    /** Empty where nobody is known. */
    Optional<Responsible> of(Path folder) {
        return name.map(String::strip)
                .filter(given -> !given.isEmpty())
                .or(() -> GitUser.of(folder))
                .map(Responsible::editor);
    }
}
