package org.opis.policy;

import java.nio.file.Path;
import java.util.List;

/**
 * The dumps of a project, and what they are read with.
 *
 * @param folders where they are prepared in an editor
 * @param layouts page layouts and words of brackets of its own
 * @param authorities its lists of persons, organisations, places
 */
public record Dumps(List<Path> folders, List<Path> layouts, List<Path> authorities) {
    static final Dumps NONE = new Dumps(List.of(), List.of(), List.of());

    public Dumps {
        folders = List.copyOf(folders);
        layouts = List.copyOf(layouts);
        authorities = List.copyOf(authorities);
    }

    /** Whether a file stands in one of the folders, or below. */
    boolean hold(Path file) {
        Path real = file.toAbsolutePath().normalize();
        return folders.stream().anyMatch(real::startsWith);
    }
}
