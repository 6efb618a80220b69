package org.opis.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks git, the program. */
final class Git {
    private static final long PATIENCE = 60;

    private Git() {}

    /**
     * What it says, where {@code -z} divides it in pieces.
     *
     * @param folder where it is asked
     * @throws IOException where there is no git or it says no; the message is git's own
     */
    static List<String> ask(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Path said = Files.createTempFile("opis", ".git");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.PIPE)
                    .start();
            String fault = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(
                        fault.isBlank() ? "git did not answer" : fault.strip().split("\n")[0]);
            }
            return List.of(Files.readString(said).split("\0")).stream()
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(said);
        }
    }
}
