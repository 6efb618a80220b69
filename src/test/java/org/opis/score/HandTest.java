package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Block;
import org.opis.document.Editorial;
import org.opis.document.RuleReading;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.tei.Tei;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/**
 * {@code fixtures/cases/score-hand}: pages, gold and TEI all made by hand, with spans missed, invented, alike, and
 * dates right, abstained and wrong. No encoder is asked, so that no rule changes these scores.
 * {@code mvn -q test -Dtest=HandTest -Dopis.write=true} writes what is expected anew.
 */
class HandTest {
    private static final Path CASE = Path.of("fixtures/cases/score-hand");

    @Test
    void tables() throws IOException {
        expect("expected.txt", ScoreTable.of(scores()));
    }

    @Test
    void json() throws IOException {
        expect("expected.json", ScoreJson.of(scores()));
    }

    @Test
    void errors() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("letter", "list", "other")) {
            Errors.of(page(name), name + ".txt", "all")
                    .forEach(line -> lines.append(line).append('\n'));
        }
        expect("expected.errors.txt", lines.toString());
    }

    @Test
    void ofOneKind() throws IOException {
        assertEquals(
                List.of("letter.txt:5: missing copyNumber \"Copy Nº 3\""),
                Errors.of(page("letter"), "letter.txt", "copyNumber"));
        assertEquals(List.of(), Errors.of(page("letter"), "letter.txt", "stamp"));
    }

    @Test
    void twoHands() throws IOException {
        Path gold = CASE.resolve("letter.json");
        Scores scores = new Scores();
        scores.add(PageScore.of(gold, gold, source("letter")));
        assertEquals(1, scores.total(SpanType.Group.REQUIRED).f1());
        assertEquals(1, scores.metadata().share());
    }

    private static Scores scores() throws IOException {
        Scores scores = new Scores();
        for (String name : List.of("letter", "list", "other")) {
            scores.add(page(name));
        }
        return scores;
    }

    private static PageScore page(String name) throws IOException {
        Source source = source(name);
        String tei = Files.readString(CASE.resolve(name + ".xml"));
        List<Diagnostic> findings = new ArrayList<>();
        int opened = source.text().indexOf("[MFA");
        if (opened >= 0) {
            findings.add(Diagnostic.of(Code.I430, new Span(opened, opened + 1), "opened"));
        }
        return PageScore.of(
                CASE.resolve(name + ".json"), new ScoredPage(source, new Tei(name, tei, origins(tei)), findings));
    }

    /** A rule of inlines read the {@code sic}, one of blocks the block around it. */
    private static List<Optional<RuleReading>> origins(String tei) {
        RuleReading word = new RuleReading(Code.I401, Span.empty(0), Editorial.Sic.class);
        RuleReading row = new RuleReading(Code.B399, Span.empty(0), Block.class);
        MarkedElement root = MarkedReader.read(tei).orElseThrow();
        Set<MarkedElement> block =
                root.all().filter(e -> e.is("ab")).flatMap(MarkedElement::all).collect(Collectors.toSet());
        return root.all()
                .filter(e -> e.number() >= 0)
                .map(e -> Optional.of(e.is("sic") ? word : row).filter(rule -> block.contains(e)))
                .toList();
    }

    private static Source source(String name) throws IOException {
        Path page = CASE.resolve(name + ".txt");
        return SourceReader.read(name + ".txt", Files.readAllBytes(page), StandardCharsets.UTF_8);
    }

    private static void expect(String name, String actual) throws IOException {
        Path file = CASE.resolve(name);
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
