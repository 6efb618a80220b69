package org.opis.edition;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.opis.derive.Leaf;

/**
 * Which pictures there are of the papers, as a table in CSV says: by document and page, a picture or a IIIF manifest.
 * A picture on this machine becomes part of the edition; what has an address of the web is linked, never fetched.
 */
public final class Facsimiles {
    /** None at all. */
    public static final Facsimiles NONE = new Facsimiles(Map.of(), Map.of());

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    private static final String ADDRESS = "https?://[^\\s<>\"]+";

    private final Map<String, List<Leaf>> leaves;
    /** The pictures on this machine, by their places in the edition. */
    private final Map<String, Path> files;

    private Facsimiles(Map<String, List<Leaf>> leaves, Map<String, Path> files) {
        this.leaves = leaves;
        this.files = files;
    }

    /** A row that says nothing usable; the message names file and line. */
    public static final class RowException extends Exception {
        private static final long serialVersionUID = 1L;

        private RowException(Path csv, long line, String message) {
            super(csv + ":" + line + ": " + message);
        }
    }

    /**
     * Reads a table with the columns document (its path without ending), page, image and manifest; a row has an image or
     * a manifest. The path of an image is relative to the table's folder.
     */
    public static Facsimiles read(Path csv) throws IOException, RowException {
        String text = Files.readString(csv, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Facsimiles read = new Facsimiles(new TreeMap<>(), new TreeMap<>());
        try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
            if (!rows.getHeaderNames().contains("document")) {
                throw new RowException(csv, 1, "no column \"document\"");
            }
            for (CSVRecord row : rows) {
                read.add(csv, rows.getCurrentLineNumber(), row);
            }
        }
        return read;
    }

    private void add(Path csv, long line, CSVRecord row) throws RowException {
        String document = value(row, "document");
        String image = value(row, "image");
        String manifest = value(row, "manifest");
        if (document.isEmpty()) {
            throw new RowException(csv, line, "no document is named");
        } else if (image.isEmpty() == manifest.isEmpty()) {
            throw new RowException(csv, line, "a row has an image or a manifest");
        } else if (!manifest.isEmpty() && !manifest.matches(ADDRESS)) {
            throw new RowException(csv, line, "no address of the web: " + manifest);
        }
        List<Leaf> all = leaves.computeIfAbsent(document, name -> new ArrayList<>());
        if (!manifest.isEmpty()) {
            all.add(new Leaf(value(row, "page"), manifest, Leaf.Kind.MANIFEST));
        } else if (image.matches(ADDRESS)) {
            all.add(new Leaf(value(row, "page"), image, Leaf.Kind.LINKED));
        } else {
            String name = own(csv, line, image, "facsimile/" + document + "/" + (all.size() + 1));
            all.add(new Leaf(value(row, "page"), name, Leaf.Kind.SHOWN));
        }
    }

    /** Takes a picture of this machine into the edition; gives its place there. */
    private String own(Path csv, long line, String image, String stem) throws RowException {
        Path file = csv.resolveSibling(image);
        if (!Files.isRegularFile(file)) {
            throw new RowException(csv, line, "no such file: " + image);
        }
        String ending = Pictures.ending(file)
                .orElseThrow(() -> new RowException(csv, line, "no picture that browsers show: " + image));
        files.put(stem + ending, file);
        return stem + ending;
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    /** Those of a document, in the order of the table. */
    List<Leaf> of(String place) {
        return leaves.getOrDefault(place, List.of());
    }

    /** The pictures of a document that become part of the edition, by their places there. */
    Map<String, Path> files(String place) {
        Map<String, Path> own = new TreeMap<>();
        of(place).stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.SHOWN)
                .forEach(leaf -> own.put(leaf.address(), files.get(leaf.address())));
        return own;
    }

    /** All files that are read. */
    public Collection<Path> files() {
        return files.values();
    }

    /** The documents that it names and that are not among {@code places}. */
    List<String> without(Collection<String> places) {
        return leaves.keySet().stream().filter(place -> !places.contains(place)).toList();
    }
}
