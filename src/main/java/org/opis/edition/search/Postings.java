package org.opis.edition.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which word is in which document, how often: on disk, a file for each first letter, so that no more is in memory at once. */
final class Postings implements AutoCloseable {
    private final Path folder;
    /** By the first character of the words. */
    private final Map<Integer, BufferedWriter> writers = new TreeMap<>();

    Postings(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Documents come in the order of their numbers. */
    void add(String word, int field, int document, int times) throws IOException {
        int first = word.codePointAt(0);
        BufferedWriter writer = writers.get(first);
        if (writer == null) {
            writer = Files.newBufferedWriter(file(first), StandardCharsets.UTF_8);
            writers.put(first, writer);
        }
        writer.write(word + "\t" + field + "\t" + document + "\t" + times + "\n");
    }

    /** Is given each word, in their order, with its line of the index. */
    interface Reader {
        void read(String word, String line) throws IOException;
    }

    /** All are in. */
    void each(int fields, Reader reader) throws IOException {
        for (Map.Entry<Integer, BufferedWriter> letter : writers.entrySet()) {
            letter.getValue().close();
            Map<String, PostingLine> words = new TreeMap<>();
            for (String row : Files.readAllLines(file(letter.getKey()), StandardCharsets.UTF_8)) {
                List<String> cells = List.of(row.split("\t"));
                words.computeIfAbsent(cells.get(0), word -> new PostingLine(fields))
                        .add(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)), cells.get(3));
            }
            for (Map.Entry<String, PostingLine> word : words.entrySet()) {
                reader.read(word.getKey(), word.getKey() + word.getValue());
            }
        }
    }

    private Path file(int first) {
        return folder.resolve(Integer.toHexString(first));
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers.values()) {
            writer.close();
        }
    }
}
