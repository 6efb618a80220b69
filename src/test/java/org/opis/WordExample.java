package org.opis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opis.text.SourceReader;

/**
 * A word of a word list in a dump, and TEI that must, or must not, come of it.
 *
 * @param list the file it stands in
 * @param word the word
 * @param dump the page
 * @param said TEI that must occur
 * @param unsaid TEI that must not occur; empty where nothing is said of that
 */
public record WordExample(String list, String word, String dump, String said, String unsaid) {
    private static final Path FOLDER = Path.of("src/test/resources/org/opis/words");

    /**
     * A file is made of groups: {@code === dump}, {@code === tei} or {@code === not} or both, {@code === words}, a word a
     * line. In dump and TEI {@code {}} stands for the word, {@code {^}} for it with a capital, {@code {^^}} in capitals,
     * {@code {2}}, {@code {3}} for what stands behind it after tabs.
     */
    static List<WordExample> all() throws IOException {
        List<WordExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(file, examples);
            }
        }
        return examples;
    }

    private static void read(Path file, List<WordExample> examples) throws IOException {
        String list = FOLDER.relativize(file).toString().replaceFirst("\\.txt$", "");
        String dump = "";
        String said = "";
        String unsaid = "";
        for (String block : Files.readString(file).split("(?m)^=== ")) {
            String kind = block.lines().findFirst().orElse("");
            String text = block.substring(Math.min(block.length(), kind.length() + 1));
            switch (kind) {
                case "dump" -> {
                    dump = text;
                    said = "";
                    unsaid = "";
                }
                case "tei" -> said = text.stripTrailing();
                case "not" -> unsaid = text.stripTrailing();
                case "words" -> {
                    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
                        String[] cells = line.split("\t");
                        examples.add(new WordExample(
                                list,
                                cells[0],
                                filled(dump, cells, false),
                                filled(said, cells, true),
                                filled(unsaid, cells, true)));
                    }
                }
                default -> {}
            }
        }
    }

    private static String filled(String text, String[] cells, boolean isXml) {
        String filled = text;
        for (int i = 0; i < cells.length; i++) {
            String cell = isXml ? cells[i].replace("&", "&amp;") : cells[i];
            String capital = cell.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + cell.substring(1);
            String number = i == 0 ? "" : String.valueOf(i + 1);
            filled = filled.replace("{" + number + "}", cell)
                    .replace("{^" + number + "}", capital)
                    .replace("{^^" + number + "}", cell.toUpperCase(java.util.Locale.ROOT));
        }
        return filled;
    }

    /** The file without what every header shares. */
    public static String xml(String dump) {
        String xml = Opis.encode(
                        SourceReader.read("example.txt", dump.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                        Options.DEFAULT)
                .tei()
                .xml();
        return Bare.of(xml).replaceAll("(?s)<sourceDoc>.*</sourceDoc>|<editorialDecl>.*</editorialDecl>", "");
    }

    boolean holds(String xml) {
        return xml.contains(said) && (unsaid.isEmpty() || !xml.contains(unsaid));
    }

    @Override
    public String toString() {
        return list + ": " + word;
    }
}
