package org.opis.edition;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opis.batch.Stage;
import org.opis.derive.Lead;

/** Leads to all documents, on disk: the parts of lists are spread over files, each small enough to be read alone. */
final class LeadBuckets implements AutoCloseable {
    private static final int COUNT = 64;

    private final List<Path> files = new ArrayList<>();
    private final List<BufferedWriter> writers = new ArrayList<>();

    LeadBuckets(Stage stage) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            files.add(stage.scratch("leads-" + i));
            writers.add(Files.newBufferedWriter(files.get(i), StandardCharsets.UTF_8));
        }
    }

    /** A lead to the document of that number. */
    record Row(int document, Lead lead) {}

    void add(Row row) throws IOException {
        int bucket = Math.floorMod((row.lead().get("list") + "\t" + row.lead().get("section")).hashCode(), COUNT);
        writers.get(bucket).write(row.document() + "\t" + LeadLine.of(row.lead()) + "\n");
    }

    /** Is given the rows of one file, in the order in which they were added. */
    interface Reader {
        void read(List<Row> rows) throws IOException;
    }

    /** All are in: gives them back; the rows of a part of a list are together. */
    void each(Reader reader) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            writers.get(i).close();
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(files.get(i), StandardCharsets.UTF_8)) {
                int tab = line.indexOf('\t');
                rows.add(new Row(Integer.parseInt(line.substring(0, tab)), LeadLine.lead(line.substring(tab + 1))));
            }
            reader.read(rows);
        }
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers) {
            writer.close();
        }
    }
}
