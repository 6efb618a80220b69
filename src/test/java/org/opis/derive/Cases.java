package org.opis.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opis.Aids;

/** The encoded files that the tests of this package read. */
final class Cases {
    static final Path FOLDER = Path.of("fixtures/cases");

    private Cases() {}

    /** The folders of the cases that are about derivation. */
    static List<Path> folders() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(f -> f.getFileName().toString().startsWith("derive-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Derive of(String name) {
        return Derive.of(name, read(FOLDER.resolve("derive-" + name).resolve("source.tei.xml")));
    }

    /** An example encoded by hand. */
    static String example(String name) {
        return read(Aids.tei("examples/" + name + ".xml"));
    }

    /** A TEI file with {@code body} as the content of its body. */
    static String tei(String body) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d.x"><teiHeader><fileDesc><titleStmt><title>T</title>\
                </titleStmt><publicationStmt><publisher>P</publisher></publicationStmt><sourceDesc><p/></sourceDesc>\
                </fileDesc></teiHeader><text xml:space="preserve"><body>%s</body></text></TEI>
                """
                .formatted(body);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
