package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.derive.CitationStyle;
import org.opis.derive.DerivationRemark;
import org.opis.derive.Derive;
import org.opis.derive.Frame;
import org.opis.diagnostic.Code;
import org.opis.text.SourceReader;

/** Every product is made of every page, and nothing is to be remarked. */
class DeriveLawsTest {
    static Stream<Path> dumps() throws IOException {
        List<Path> dumps = new ArrayList<>();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(dumps::add);
            }
        }
        return dumps.stream();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void everyProductIsMade(Path dump) throws IOException {
        String name = dump.getFileName().toString();
        String tei = Opis.encode(
                        SourceReader.read(name, Files.readAllBytes(dump), StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
        Derive derive = Derive.of("page", tei);
        List<DerivationRemark> remarks = new ArrayList<>(derive.remarks());
        remarks.addAll(derive.html(Frame.EDITION).remarks());
        remarks.addAll(derive.text().remarks());
        remarks.addAll(derive.rows().remarks());
        for (CitationStyle style : CitationStyle.values()) {
            remarks.addAll(derive.citation(style).remarks());
        }
        // a paragraph may begin with a dash
        remarks.removeIf(remark -> remark.code() == Code.D603);
        assertEquals(List.of(), remarks);
    }
}
