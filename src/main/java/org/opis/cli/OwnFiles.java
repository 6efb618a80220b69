package org.opis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.batch.Inputs;
import org.opis.policy.Settings;

/** The files of one run by what they are: no file is written twice, and none that is read. */
final class OwnFiles {
    private final Set<Path> taken = new HashSet<>();

    /** A file that is read besides the inputs. */
    void read(Path file) {
        taken.add(absolute(file));
    }

    /** Refuses a report or a baseline that would take the place of another file. */
    void check(FindingOptions options, Inputs inputs, List<Path> reports) {
        Optional<Path> renewed = options.policy.writeBaseline.map(OwnFiles::absolute);
        options.policy.config.or(() -> Settings.file(Path.of(""))).ifPresent(this::read);
        options.policy
                .baseline
                .filter(file -> !renewed.equals(Optional.of(absolute(file))))
                .ifPresent(this::read);
        inputs.files().forEach(input -> input.path().ifPresent(this::read));
        List<Path> written = new ArrayList<>(reports);
        options.policy.writeBaseline.ifPresent(written::add);
        for (Path file : written) {
            if (!taken.add(absolute(file)) && !isDevice(file)) {
                throw options.usage(file + " is read or written already; a report needs a file of its own");
            }
        }
    }

    private static Path absolute(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }
}
