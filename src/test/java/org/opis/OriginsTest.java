package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.document.RuleReading;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.tei.Tei;
import org.opis.text.Span;

/** Which rule each element is owed to, over every fixture and guideline example. */
class OriginsTest {
    /** What holds what rules read, and what lays out white space between it. */
    private static final Set<String> FRAME =
            Set.of("text", "body", "div", "listBibl", "anchor", "milestone", "space", "lb", "g", "p");

    @Test
    void whatIsMarkedIsOwedToARuleThatReadIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Dumps dump : Dumps.all()) {
            Encoding encoding = dump.encode();
            elements(encoding).forEach(element -> {
                Optional<RuleReading> rule = encoding.tei().origin(element);
                if (rule.isEmpty() ? !FRAME.contains(element.name()) : !isWithin(element, rule.get())) {
                    wrong.add(dump + ": " + element.name() + " \"" + element.text() + "\" by " + rule);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    /** An element of one kind is owed to a rule of that kind, however narrowly others stand around it. */
    @Test
    void ofTheirKind() throws IOException {
        int asked = 0;
        for (Dumps dump : Dumps.all()) {
            Encoding encoding = dump.encode();
            for (MarkedElement element : elements(encoding).toList()) {
                Optional<Class<?>> kind = kind(element);
                Optional<RuleReading> rule =
                        encoding.tei().origin(element).filter(r -> Inline.class.isAssignableFrom(r.made()));
                if (kind.isPresent() && rule.isPresent() && rule.get().span().equals(span(element))) {
                    assertEquals(kind.get(), rule.get().made(), dump + ": " + element.text());
                    asked++;
                }
            }
        }
        assertTrue(asked > 1000, () -> "too few elements");
    }

    @Test
    void noneOfAFileThatWasNotWrittenHere() {
        MarkedElement root =
                MarkedReader.read("<TEI><teiHeader/><text><body/></text></TEI>").orElseThrow();
        Tei tei = new Tei("d.a", "", List.of());
        assertEquals(
                List.of(-1, -1, 0, 1), root.all().map(MarkedElement::number).toList());
        assertTrue(root.all().allMatch(element -> tei.origin(element).isEmpty()));
    }

    private static Optional<Class<?>> kind(MarkedElement element) {
        return Optional.ofNullable(
                switch (element.name()) {
                    case "sic" -> Editorial.Sic.class;
                    case "date" -> Inline.Date.class;
                    case "persName", "orgName", "placeName" -> Inline.Name.class;
                    case "stamp" -> Inline.Stamp.class;
                    default -> null;
                });
    }

    private static Stream<MarkedElement> elements(Encoding encoding) {
        return MarkedReader.read(encoding.tei().xml()).orElseThrow().all().filter(element -> element.number() >= 0);
    }

    private static boolean isWithin(MarkedElement element, RuleReading rule) {
        return element.outer().isEmpty() || rule.span().start() <= element.offset();
    }

    private static Span span(MarkedElement element) {
        return new Span(element.offset(), element.offset() + element.outer().length());
    }
}
