package org.opis.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opis.batch.Input;

/** Which sources change while a run is at work. */
final class Seen {
    /** A file as it was when it was read. */
    private record State(long size, FileTime time) {}

    private final Map<Input, State> seen = new ConcurrentHashMap<>();

    void add(Input input, int size) throws IOException {
        if (input.path().isPresent() && Files.isRegularFile(input.path().get())) {
            seen.put(
                    input,
                    new State(size, Files.getLastModifiedTime(input.path().get())));
        }
    }

    /** The labels of those that are no longer what was read. */
    List<String> changed() {
        return seen.entrySet().stream()
                .filter(source -> !isSame(source.getKey(), source.getValue()))
                .map(source -> source.getKey().label())
                .sorted()
                .toList();
    }

    private static boolean isSame(Input input, State state) {
        try {
            return new State(
                            Files.size(input.path().orElseThrow()),
                            Files.getLastModifiedTime(input.path().orElseThrow()))
                    .equals(state);
        } catch (IOException e) {
            // removed
            return false;
        }
    }
}
