package org.opis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.PageExample;
import org.opis.document.DateValue;
import org.opis.rule.ArchivalDates.Found;
import org.opis.text.Span;

class DatePagesTest {
    static Stream<PageExample> examples() throws IOException {
        return Stream.of(
                        PageExample.of("I414-date"),
                        PageExample.of("I434-ambiguous-date"),
                        PageExample.of("I435-impossible-date"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holds(PageExample example) {
        String text = example.dump();
        List<Found> found = ArchivalDates.find(text, new Span(0, text.length()), DateContext.of("", text));
        if (example.kind().equals("diagnostics")) {
            String code = example.page().substring(0, 4);
            assertEquals(example.said(), diagnostics(found, text, code));
        } else {
            assertEquals(
                    example.kind().equals("tei"), tei(found, text).contains(example.said()), () -> tei(found, text));
        }
    }

    private static String diagnostics(List<Found> found, String text, String code) {
        return found.stream()
                .flatMap(date -> date.diagnostic(text).stream())
                .filter(d -> d.code().name().equals(code))
                .map(d -> "1:" + (d.span().start() + 1) + " " + d.code())
                .collect(Collectors.joining("\n"));
    }

    private static String tei(List<Found> found, String text) {
        StringBuilder tei = new StringBuilder();
        int at = 0;
        for (Found date : found) {
            DateValue value = date.value();
            tei.append(text, at, date.span().start()).append("<date");
            attribute(tei, "when", value.when());
            attribute(tei, "from", value.from());
            attribute(tei, "to", value.to());
            attribute(tei, "notBefore", value.notBefore());
            attribute(tei, "notAfter", value.notAfter());
            tei.append('>').append(date.span().of(text)).append("</date>");
            at = date.span().end();
        }
        return tei.append(text.substring(at)).toString();
    }

    private static void attribute(StringBuilder tei, String name, String value) {
        tei.append(value.isEmpty() ? "" : " " + name + "=\"" + value + "\"");
    }
}
