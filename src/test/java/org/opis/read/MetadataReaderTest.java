package org.opis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Metadata;
import org.opis.document.Responsibility;
import org.opis.document.Shelfmark;
import org.opis.document.Value;
import org.opis.layout.LayoutReader;
import org.opis.layout.Page;
import org.opis.text.SourceReader;

/** What every page of fixtures says about its document, in one table that was checked against the pages by reading. */
class MetadataReaderTest {
    private static final Path TABLE = Path.of("src/test/resources/org/opis/read/metadata.txt");

    @Test
    void everyFixture() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Path file : fixtures()) {
            found.append(summary(file, Files.readAllBytes(file)));
        }
        assertEquals(Files.readString(TABLE), found.toString());
    }

    @Test
    void lineEndsChangeNothing() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Path file : fixtures()) {
            String text = Files.readString(file).replace("\n", "\r\n");
            found.append(summary(file, ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals(Files.readString(TABLE), found.toString());
    }

    private static List<Path> fixtures() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String summary(Path file, byte[] bytes) {
        String name = file.getFileName().toString();
        Page page = LayoutReader.read(SourceReader.read(name, bytes, StandardCharsets.UTF_8));
        List<Diagnostic> findings = new ArrayList<>();
        Metadata metadata = MetadataReader.read(page, findings::add);
        StringBuilder out = new StringBuilder(name).append('\n');
        line(out, "title", metadata.title());
        metadata.date()
                .ifPresent(date ->
                        out.append("  date ").append(date.value().when()).append('\n'));
        line(out, "author", metadata.author());
        metadata.funders().forEach(funder -> line(out, "funder", Optional.of(funder)));
        metadata.responsibilities()
                .forEach(one -> out.append("  ").append(summary(one)).append('\n'));
        metadata.signatures().forEach(one -> out.append(summary(page, one)));
        metadata.published().forEach(one -> line(out, "published", Optional.of(one)));
        metadata.summary().forEach(one -> line(out, "summary", Optional.of(one)));
        line(out, "record", metadata.record().id());
        line(out, "url", metadata.record().url());
        line(out, "publisher", metadata.record().publisher());
        line(out, "type", metadata.record().type());
        line(out, "language", metadata.record().language());
        line(out, "classification", metadata.record().classification());
        metadata.rights().forEach(one -> line(out, "rights", Optional.of(shortened(one))));
        findings.forEach(one -> out.append("  ! ").append(one.code()).append('\n'));
        return out.toString();
    }

    private static void line(StringBuilder out, String label, Optional<Value> value) {
        value.ifPresent(it ->
                out.append("  ").append(label).append(' ').append(it.text()).append('\n'));
    }

    private static Value shortened(Value value) {
        return new Value(value.text().substring(0, Math.min(30, value.text().length())), value.span());
    }

    private static String summary(Responsibility one) {
        String names = one.agents().stream().map(agent -> agent.name().text()).collect(Collectors.joining(", "));
        return one.role().phrase() + " " + names
                + one.programme().map(value -> " for " + value.text()).orElse("")
                + one.language().map(value -> " from " + value.text()).orElse("");
    }

    private static String summary(Page page, Shelfmark one) {
        StringBuilder out = new StringBuilder("  signature ")
                .append(page.source().slice(one.span()))
                .append('\n');
        line(out, "  repository", one.repository());
        line(out, "  settlement", one.settlement());
        one.parts().forEach(part -> line(out, "  " + part.kind().word(), Optional.of(part.value())));
        one.leaves().forEach(run -> out.append("    leaves ")
                .append(run.from())
                .append(" to ")
                .append(run.to())
                .append('\n'));
        return out.toString();
    }
}
