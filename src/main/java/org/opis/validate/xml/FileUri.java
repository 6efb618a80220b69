package org.opis.validate.xml;

import java.nio.file.Path;
import java.util.Locale;

/** Files as URIs. */
public final class FileUri {
    private FileUri() {}

    /** The URI of a file, from the root. */
    public static String of(Path file) {
        return file.toAbsolutePath().normalize().toUri().toString();
    }

    /** The same as rules compare it: letters as they are, other signs escaped, three slashes. */
    public static String readable(Path file) {
        String uri = file.toAbsolutePath().normalize().toFile().toURI().toString();
        return uri.startsWith("file:/") && !uri.startsWith("file://") ? "file://" + uri.substring(5) : uri;
    }

    /** Whether it names a grammar in compact syntax. */
    public static boolean isCompact(String uri) {
        return uri.toLowerCase(Locale.ROOT).endsWith(".rnc");
    }
}
