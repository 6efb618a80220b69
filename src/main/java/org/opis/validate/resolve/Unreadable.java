package org.opis.validate.resolve;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why something cannot be read, as one clause in English; the JDK's own is sometimes a bare path. */
public final class Unreadable {
    private Unreadable() {}

    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file: "
                    + SchemaException.shortName(Path.of(e.getMessage()).toUri().toString());
        } else if (e instanceof AccessDeniedException) {
            return "not readable: " + e.getMessage();
        }
        return String.valueOf(e.getMessage());
    }
}
