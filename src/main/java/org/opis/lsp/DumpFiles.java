package org.opis.lsp;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.policy.Settings;

/** Where the dump of a TEI file is kept: in a folder that the project names, beside it, or where an edition has it. */
final class DumpFiles {
    private static final List<String> FOLDERS = List.of("", "../dump", "..", "dump");

    private DumpFiles() {}

    /** The file of that name. */
    static Optional<Path> find(OpenFile tei, Settings settings, String name) {
        if (name.isEmpty() || tei.path().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = tei.path().get().toAbsolutePath().getParent();
            Path plain = Path.of(name).getFileName();
            return Stream.concat(
                            settings.dumps().folders().stream(),
                            FOLDERS.stream().map(folder::resolve))
                    .map(f -> f.resolve(plain).normalize())
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
