package org.opis.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.batch.WholeFile;
import org.opis.report.Format;
import org.opis.report.Renderer;

/**
 * What one {@code --report} asks for.
 *
 * @param file as it is named in messages
 */
record ReportFile(Format format, Path file) {
    /** A report at work: its text and where that goes. */
    record Open(Renderer renderer, WholeFile whole, Path file) {}

    static ReportFile of(String written, FindingOptions options) {
        int equals = written.indexOf('=');
        Format format = Format.named(written.substring(0, Math.max(0, equals)))
                .orElseThrow(() -> options.usage("--report " + written + ": expected FORMAT=FILE; a FORMAT is "
                        + Stream.of(Format.values())
                                .map(f -> f.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
        String name = written.substring(equals + 1);
        if (name.isEmpty() || name.equals("-")) {
            throw options.usage("--report " + written + ": expected a file; --format prints a report");
        }
        try {
            return new ReportFile(format, Path.of(name));
        } catch (InvalidPathException e) {
            throw options.usage("--report " + written + ": no name of a file in this locale");
        }
    }

    Open open(boolean compared) throws IOException {
        WholeFile whole = WholeFile.open(file);
        return new Open(format.to(whole.writer(), false, compared), whole, file);
    }
}
