package org.opis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.layout.Region;
import org.opis.score.SpanType.Group;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/**
 * A page and what opis reads in it.
 *
 * @param name of its file
 * @param text with line feeds
 * @param encoding the encoded page
 * @param tree its TEI
 * @param marks of required types; names hang on lists
 * @param fields of its metadata
 */
record ReadPage(
        String name,
        String text,
        Encoding encoding,
        MarkedElement tree,
        List<Mark> marks,
        Map<Field, FieldValue> fields) {
    static ReadPage of(String name, String text) {
        Encoding encoding = Opis.encode(
                SourceReader.read(name, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                Options.DEFAULT);
        MarkedElement tree = MarkedReader.read(encoding.tei().xml()).orElseThrow();
        Marks read = TeiMarks.read(name, tree, encoding.tei());
        List<Mark> marks = read.marks().stream()
                .filter(mark -> mark.type().group() == Group.REQUIRED)
                .toList();
        return new ReadPage(name, encoding.source().text(), encoding, tree, marks, read.fields());
    }

    /** Every page of gold, of the forms and of the archive that is a document. */
    static List<ReadPage> annotated() throws IOException {
        List<ReadPage> pages = new ArrayList<>();
        for (String folder : List.of("fixtures/gold", "fixtures/forms")) {
            GoldFolder gold = GoldFolder.open(Path.of(folder));
            for (Path file : gold.files()) {
                Path page = gold.beside(GoldFolder.page(file)).orElseThrow();
                ReadPage read = of(page.getFileName().toString(), Files.readString(page));
                if (read.encoding().document().listing().isEmpty()
                        && read.body().length() > 0) {
                    pages.add(read);
                }
            }
        }
        return pages;
    }

    /** From the first character of the paper to the last. */
    Span body() {
        List<Span> bodies = encoding.page().regions().stream()
                .filter(region -> region instanceof Region.Body)
                .map(Region::span)
                .toList();
        return bodies.isEmpty()
                ? Span.empty(0)
                : new Span(bodies.get(0).start(), bodies.get(bodies.size() - 1).end());
    }
}
