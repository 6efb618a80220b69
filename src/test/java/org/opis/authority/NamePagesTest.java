package org.opis.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.PageExample;
import org.opis.document.NameKind;
import org.opis.text.Span;

class NamePagesTest {
    private static final Map<NameKind, String> ELEMENTS = Map.of(
            NameKind.PERSON,
            "persName",
            NameKind.ORG,
            "orgName",
            NameKind.PLACE,
            "placeName",
            NameKind.ROLE,
            "roleName");

    static Stream<PageExample> examples() throws IOException {
        return Stream.of(PageExample.of("I415-name"), PageExample.of("I433-ambiguous-name"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holds(PageExample example) {
        String text = example.dump();
        List<Match> found = Names.builtIn().find(text, new Span(0, text.length()));
        if (example.kind().equals("diagnostics")) {
            String findings = found.stream()
                    .flatMap(match -> match.doubt(text).stream())
                    .map(d -> "1:" + (d.span().start() + 1) + " " + d.code())
                    .collect(Collectors.joining("\n"));
            assertEquals(example.said(), findings);
        } else {
            String tei = tei(found, text, new Span(0, text.length()));
            assertEquals(example.kind().equals("tei"), tei.contains(example.said()), tei);
        }
    }

    private static String tei(List<Match> found, String text, Span span) {
        StringBuilder tei = new StringBuilder();
        int at = span.start();
        for (Match match : found) {
            String element = ELEMENTS.get(match.kind());
            String ref = match.id().map(id -> " ref=\"#" + id + "\"").orElse("");
            tei.append(text, at, match.span().start())
                    .append('<')
                    .append(element)
                    .append(ref)
                    .append('>');
            tei.append(tei(match.parts(), text, match.span()))
                    .append("</")
                    .append(element)
                    .append('>');
            at = match.span().end();
        }
        return tei.append(text, at, span.end()).toString();
    }
}
