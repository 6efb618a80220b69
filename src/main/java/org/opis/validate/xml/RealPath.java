package org.opis.validate.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One name for each file, however it is written. */
public final class RealPath {
    private RealPath() {}

    /** Links resolved, where there is a file; else the path without detours. */
    public static Path of(Path file) {
        Path plain = file.toAbsolutePath().normalize();
        try {
            return Files.exists(plain) ? plain.toRealPath() : plain;
        } catch (IOException e) {
            return plain;
        }
    }
}
