package org.opis.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that every browser shows as pictures. */
public final class Pictures {
    private static final List<String> ENDINGS = List.of(".svg", ".png", ".jpg", ".jpeg", ".webp");

    private Pictures() {}

    /** How its name ends, in small letters; empty where it is no such file. */
    public static Optional<String> ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(name::endsWith).findFirst();
    }
}
