package org.opis.policy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a baseline calls a file: its path from the folder of the baseline, so that it is the same from everywhere. */
final class BaselineNames {
    private final Path folder;

    BaselineNames(Path baseline) {
        folder = baseline.toAbsolutePath().normalize().getParent();
    }

    String of(String label) {
        try {
            Path file = Path.of(label).toAbsolutePath().normalize();
            boolean near = folder != null && folder.getRoot().equals(file.getRoot());
            return (near ? folder.relativize(file) : file).toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return label;
        }
    }

    boolean exists(String name) {
        try {
            return folder != null && Files.exists(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
