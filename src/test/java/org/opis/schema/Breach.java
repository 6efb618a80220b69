package org.opis.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of fixtures/validation/breaches.tsv: an edit that breaks the encoding.
 *
 * @param file the valid fixture that is edited
 * @param find what is replaced, where it first occurs
 * @param replacement what stands there instead
 * @param codes what has to be found
 * @param what it breaks, in words
 */
record Breach(Path file, String find, String replacement, List<String> codes, String what) {
    private static final Path FOLDER = Path.of("fixtures/validation");

    static List<Breach> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("breaches.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(c -> new Breach(FOLDER.resolve(c[0]), c[1], c[2], List.of(c[3].split(" ")), c[4]))
                .toList();
    }

    /** The file with the edit. */
    String xml() throws IOException {
        String xml = Files.readString(file);
        int at = xml.indexOf(find);
        if (at < 0) {
            throw new IOException(file + " has no " + find);
        }
        return xml.substring(0, at) + replacement + xml.substring(at + find.length());
    }
}
