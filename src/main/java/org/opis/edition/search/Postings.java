package org.opis.edition.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opis.batch.SortedLines;

/** Which word is in which document, how often. */
final class Postings implements AutoCloseable {
    private final SortedLines lines;
    private int documents;

    Postings(Path scratch) {
        lines = new SortedLines(scratch, "words");
    }

    /** Documents come in the order of their numbers. */
    void add(String word, int field, int document, int times) throws IOException {
        lines.add(word, field + " " + document + " " + times);
        documents = Math.max(documents, document + 1);
    }

    /** Is given each word, in their order, with its line of the index. */
    interface Reader {
        void read(String word, String line) throws IOException;
    }

    /** All are in. */
    void each(int fields, Reader reader) throws IOException {
        List<PostingLine> open = new ArrayList<>();
        lines.each((word, note) -> {
            if (open.isEmpty() || !open.get(0).word().equals(word)) {
                end(open, reader);
                open.add(new PostingLine(word, fields, documents));
            }
            String[] numbers = note.split(" ");
            open.get(0).add(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
        });
        end(open, reader);
    }

    private static void end(List<PostingLine> open, Reader reader) throws IOException {
        for (PostingLine line : open) {
            reader.read(line.word(), line.toString());
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
