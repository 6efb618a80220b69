package org.opis.revision;

import java.nio.file.Path;

/**
 * Where corrected files live: a folder of their own, or the {@code tei} folder of an edition, whose folder keeps what opis
 * wrote.
 *
 * @param root the folder with {@code .opis}
 * @param prefix of the files' names in it
 */
public record Home(Path root, String prefix) {
    /** That of a folder of TEI files. */
    public static Home of(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        boolean edition = folder.endsWith("tei") && parent != null && !Bases.areIn(folder) && Bases.areIn(parent);
        if (edition) {
            Path named = folder.normalize().getParent();
            return new Home(named == null ? parent : named, "tei/");
        }
        return new Home(folder, "");
    }

    /** The name of a document's file. */
    String file(String place) {
        return prefix + place + ".xml";
    }
}
