package org.opis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a process came to.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said besides
 */
public record Ran(int code, String out, String err) {
    /** Runs a command in a folder; the environment is only what is given. */
    public static Ran in(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("opis", ".out");
        Path err = Files.createTempFile("opis", ".err");
        Process process = builder(folder, environment, command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        Ran ran = new Ran(process.waitFor(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return ran;
    }

    /** Starts a command whose output does not matter. */
    static Process start(Path folder, Map<String, String> environment, String... command) throws IOException {
        return builder(folder, environment, command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder builder(Path folder, Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
