package org.opis.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.opis.text.BoundedFile;

/** Files that are made to harm their reader, or are not what they say, each with an expression for what is to be said. */
final class HostileFiles {
    private static final int MANY = 100_000;

    private final Path folder;
    private final Map<Path, String> files = new TreeMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** XML of this root. */
    static Map<Path, String> xml(Path folder, String open, String close) throws IOException {
        HostileFiles all = new HostileFiles(folder);
        all.add("deep.xml", open + "<x>".repeat(MANY) + "</x>".repeat(MANY) + close, "elements nest deeper than 256");
        all.add(
                "doctype.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hosts\">]>" + open + "&a;" + close,
                "document type|entit");
        all.add("bomb.xml", bomb() + open + "&a9;" + close, "document type|entities grow");
        all.add("many.xml", open + "<x" + attributes(2000) + "/>" + close, "more than 1000 attributes in one tag");
        all.add(
                "long.xml",
                open + "<x a=\"" + "a".repeat(2_000_000) + "\"/>" + close,
                "this tag is longer than a million characters");
        all.add("open.xml", open + "<x>" + close, "x");
        all.add("empty.xml", "", "");
        String latin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + open + "<x>\u00e9</x>" + close;
        all.add("latin.xml", latin.getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        all.add("bytes.xml", new byte[] {0, (byte) 0xff, 1, 2}, "");
        return all.files;
    }

    /**
     * Settings or JSON, which know neither elements nor entities.
     *
     * @param deep what stands before a list
     * @param many a whole file
     */
    static Map<Path, String> data(Path folder, String ending, String deep, String many) throws IOException {
        HostileFiles all = new HostileFiles(folder);
        all.add("deep" + ending, deep + "[".repeat(MANY), "deep");
        all.add("many" + ending, many, "");
        all.add("open" + ending, "{\"a\": [", "");
        all.add("latin" + ending, "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), "");
        all.add("bytes" + ending, new byte[] {0, (byte) 0xff, 1, 2}, "");
        all.files.put(large(folder.resolve("large" + ending)), "100 MB");
        return all.files;
    }

    /** One of more bytes than are read, which takes no place on the disk. */
    static Path large(Path file) throws IOException {
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(BoundedFile.MOST + 1L);
        }
        return file;
    }

    private void add(String name, String text, String said) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8), said);
    }

    private void add(String name, byte[] bytes, String said) throws IOException {
        files.put(Files.write(folder.resolve(name), bytes), said);
    }

    private static String attributes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(" a").append(i).append("=\"\"");
        }
        return out.toString();
    }

    private static String bomb() {
        StringBuilder out = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            out.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return out.append("]>").toString();
    }
}
