package org.opis.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.authority.Names;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.layout.LayoutReader;
import org.opis.layout.Page;
import org.opis.read.DocumentReader;
import org.opis.read.MetadataReader;
import org.opis.recognise.second.SecondReaderRule;
import org.opis.text.SourceReader;

/** The examples of the pages M2nn, on the header alone, with LF and CRLF. */
class MetadataGuidelinesTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\\n((?:(?!```).*\\n)*)```$");

    @ParameterizedTest
    @MethodSource("pages")
    void examples(Path page) throws IOException {
        String code = page.getFileName().toString().substring(0, 4);
        Matcher block = BLOCK.matcher(Files.readString(page));
        String dump = "";
        int checks = 0;
        while (block.find()) {
            String body = block.group(2).stripTrailing();
            if (block.group(1).equals("dump")) {
                dump = body;
            } else {
                check(code, dump, block.group(1), body);
                check(code, dump.replace("\n", "\r\n"), block.group(1), body);
                checks++;
            }
        }
        assertTrue(checks >= 2, page + " has " + checks + " examples");
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tei/guidelines"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("M2")).sorted().toList().stream();
        }
    }

    private static void check(String code, String dump, String kind, String expected) {
        Page page = LayoutReader.read(
                SourceReader.read("x.txt", dump.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        List<Diagnostic> findings = new ArrayList<>(page.diagnostics());
        Metadata said = MetadataReader.read(page, findings::add);
        Document papers = DocumentReader.read(
                page, said, new DocumentReader.Help(Names.builtIn(), SecondReaderRule.BUILT_IN), remark -> {});
        Metadata metadata = MetadataReader.complete(page, papers, said);
        Document document = DocumentReader.withFacts(page.source().text(), papers, metadata);
        XmlText xml = new XmlText();
        HeaderWriter.write(xml, new Header(page, metadata, document.facts(), Refs.NONE, "0.1.0", false));
        switch (kind) {
            case "tei" -> assertTrue(xml.toString().contains(expected), () -> expected + " in " + page.layout() + xml);
            case "not" -> assertFalse(xml.toString().contains(expected), xml::toString);
            default -> assertEquals(
                    expected,
                    findings.stream()
                            .filter(one -> one.code().name().equals(code))
                            .map(one -> page.source().position(one.span().start()) + " " + one.code())
                            .collect(Collectors.joining("\n")));
        }
    }
}
