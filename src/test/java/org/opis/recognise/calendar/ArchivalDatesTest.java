package org.opis.recognise.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.text.Span;

class ArchivalDatesTest {
    static Stream<String> table() throws IOException {
        try (InputStream in = ArchivalDatesTest.class.getResourceAsStream("dates.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertTrue(lines.size() >= 120);
            return lines.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsWhatTheTableSays(String line) {
        String[] cells = line.split("\\|", 3);
        String text = cells[1].replace("\\n", "\n");
        assertEquals(cells[2], found(cells[0], text));
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatStandsAroundItChangesNothing(String line) {
        String[] cells = line.split("\\|", 3);
        String text = cells[1].replace("\\n", "\n");
        assertEquals(cells[2], found(cells[0], "x \n\n" + text + "\n\n x"));
    }

    @Test
    void anImpossibleDateHasItsOwnCode() {
        assertEquals("I435", code("30 February 1957"));
        assertEquals("I434", code("1/2/1957"));
        assertEquals("", code("1 February 1957"));
    }

    private static String code(String text) {
        FoundDate found = ArchivalDates.find(text, new Span(0, text.length()), DateContext.NONE)
                .get(0);
        return found.diagnostic(text).map(d -> d.code().name()).orElse("");
    }

    @Test
    void randomTextNeverThrowsAndSpansStandInOrder() {
        Random random = new Random(1914);
        String[] pieces = {
            "15",
            "June",
            "1960",
            " ",
            "\n",
            ".",
            "/",
            "-",
            "the ",
            "th",
            "“",
            "”",
            "III",
            "through",
            "to ",
            "and ",
            "of this month",
            "in ",
            "May",
            "31",
            "0",
            ",",
            "(",
            "]",
            "\udc80",
            "º",
            "from ",
            "between ",
            "summer "
        };
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Span span = new Span(Math.min(2, text.length()), text.length());
            int last = span.start();
            for (FoundDate one : ArchivalDates.find(text, span, WritingDates.of("1960-06", text))) {
                assertTrue(one.span().start() >= last && one.span().end() <= span.end(), text::toString);
                assertTrue(!one.value().isEmpty() || !one.doubt().isEmpty(), text::toString);
                last = one.span().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " ", "May-", "12 and ", "15 June ", "1.", "31/XII/", "the 12th ", "\"", "1960 to "})
    void takesTimeInProportionToTheText(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        assertTimeout(
                Aids.HANG, () -> ArchivalDates.find(text, new Span(0, text.length()), WritingDates.of("1960", text)));
    }

    private static String found(String record, String text) {
        return ArchivalDates.find(text, new Span(0, text.length()), WritingDates.of(record, text)).stream()
                .map(one -> one.span().of(text).replace("\n", "\\n") + " = " + value(one))
                .collect(Collectors.joining("; "));
    }

    private static String value(FoundDate found) {
        DateValue value = found.value();
        if (value.isEmpty()) {
            return switch (found.code()) {
                case I435 -> "!";
                case I453 -> "?y";
                case I455 -> "?w";
                default -> "?";
            };
        }
        String certainty = value.certainty() == Certainty.CERTAIN
                ? ""
                : " " + value.certainty().value().charAt(0);
        String period = value.from().isEmpty() ? "" : value.from() + ".." + value.to();
        String bounds = value.notBefore() + value.notAfter();
        String within = bounds.isEmpty() ? "" : value.notBefore() + "~" + value.notAfter();
        String old = value.custom().isEmpty() ? "" : " j" + value.custom();
        String gainsaid = found.doubt().isEmpty() ? "" : " w";
        return value.moment() + period + within + old + gainsaid + certainty;
    }
}
