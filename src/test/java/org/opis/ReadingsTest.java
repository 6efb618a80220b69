package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Listing;
import org.opis.document.RuleReading;
import org.opis.text.Span;

/** The record of which rule read what, over every fixture and guideline example. */
class ReadingsTest {
    @Test
    void whatIsMarkedWasReadByARule() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Dumps dump : Dumps.all()) {
            Encoding encoding = dump.encode();
            List<Span> read = encoding.document().readings().stream()
                    .map(RuleReading::span)
                    .toList();
            inlines(encoding)
                    .filter(i -> read.stream().noneMatch(t -> t.contains(i.span())))
                    .forEach(i -> wrong.add(dump + ": " + i));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatAnInlineRuleReadIsMarked() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Dumps dump : Dumps.all()) {
            Encoding encoding = dump.encode();
            Set<Span> marked = inlines(encoding).map(Inline::span).collect(Collectors.toSet());
            encoding.document().readings().stream()
                    .filter(t -> t.code().name().startsWith("I") && !marked.contains(t.span()))
                    .forEach(t -> wrong.add(dump + ": " + t));
        }
        assertEquals(List.of(), wrong);
    }

    private static Stream<Inline> inlines(Encoding encoding) {
        return Stream.concat(
                encoding.document().divisions().stream().flatMap(d -> Inlines.in(d.blocks())),
                encoding.document().listing().stream().flatMap(Listing::inlines));
    }
}
