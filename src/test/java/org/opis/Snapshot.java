package org.opis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.opis.text.SourceReader;

/**
 * All that opis makes of the dumps of a guideline page, in {@code fixtures/guidelines}: for each dump in turn every
 * finding, then the TEI. Pages on the body give what the header says of it (profileDesc) and the body, pages on the
 * frame and the metadata the whole file without what every header shares.
 */
record Snapshot(String page) {
    private static final Path FOLDER = Path.of("fixtures/guidelines");
    private static final Pattern SHARED = Pattern.compile(
            "(?s)^.*?<teiHeader>|<respStmt xml:id=\"enc\">.*?</respStmt>|<bibl type=\"digital\".*?</bibl>"
                    + "|(?<=ident=\"opis\") version=\"[^\"]*\"|<editorialDecl>.*?</editorialDecl>|</TEI>\\s*$");
    private static final Pattern BODY = Pattern.compile("(?s)<profileDesc>.*?</profileDesc>|<body.*</body>");

    /** Where it is kept. */
    Path file() {
        return FOLDER.resolve(page + ".txt");
    }

    /** Whether the page has a dump at all. */
    boolean isAny() throws IOException {
        return !dumps().isEmpty();
    }

    private List<String> dumps() throws IOException {
        return PageExample.of(page).stream().map(PageExample::dump).distinct().toList();
    }

    /** What is made today. */
    String today() throws IOException {
        StringBuilder text = new StringBuilder();
        int example = 1;
        for (String dump : dumps()) {
            Encoding encoding = Opis.encode(
                    SourceReader.read("example.txt", dump.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                    Options.DEFAULT);
            text.append("######## example ").append(example++).append('\n');
            encoding.diagnostics().forEach(finding -> text.append(
                            encoding.source().position(finding.span().start()))
                    .append(' ')
                    .append(finding.code())
                    .append('\n'));
            text.append(said(Bare.of(encoding.tei().xml()))).append('\n');
        }
        return text.toString();
    }

    private String said(String xml) {
        if (page.matches("[BI].*")) {
            StringBuilder parts = new StringBuilder();
            BODY.matcher(xml).results().forEach(part -> parts.append(part.group())
                    .append('\n'));
            return parts.toString().stripTrailing();
        }
        return SHARED.matcher(xml)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .reduce("", (all, line) -> all + line + "\n");
    }

    /** What is committed; empty where nothing is. */
    String before() throws IOException {
        return Files.isRegularFile(file()) ? Files.readString(file()) : "";
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(file(), today());
    }

    /** The names of all that are committed. */
    static List<String> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .sorted()
                    .toList();
        }
    }
}
