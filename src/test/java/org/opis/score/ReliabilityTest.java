package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.document.Certainty;
import org.opis.score.Reliability.Kind;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** {@code @cert} means something: how much of what is said with it is right. The shares may only be made larger. */
class ReliabilityTest {
    @Test
    void onThePagesApart() throws IOException {
        Reliability apart = of("fixtures/gold", true);
        assertSure(apart, Kind.SPANS, 0.98);
        assertSure(apart, Kind.VALUES, 0.97);
        assertLeast(apart.of(Kind.SPANS, Certainty.MEDIUM), 0.85);
    }

    @Test
    void onTheForms() throws IOException {
        Reliability forms = of("fixtures/forms", false);
        assertSure(forms, Kind.SPANS, 0.95);
        assertSure(forms, Kind.VALUES, 0.99);
        assertLeast(forms.of(Kind.SPANS, Certainty.MEDIUM), 0.85);
    }

    @Test
    void everySpanFoundIsCountedOnce() throws IOException {
        Scores scores = scores("fixtures/gold", true);
        int said = 0;
        for (Certainty certainty : Certainty.values()) {
            said += scores.reliability().of(Kind.SPANS, certainty).all();
        }
        assertEquals(scores.total(SpanType.Group.REQUIRED).found(), said);
    }

    /** What is said without {@code @cert} or with a high one. */
    private static void assertSure(Reliability of, Kind kind, double least) {
        assertLeast(of.of(kind, Certainty.CERTAIN).plus(of.of(kind, Certainty.HIGH)), least);
    }

    private static void assertLeast(Said said, double least) {
        assertTrue(said.share() >= least, said + " " + said.share());
    }

    private static Reliability of(String folder, boolean apart) throws IOException {
        return scores(folder, apart).reliability();
    }

    private static Scores scores(String folder, boolean apart) throws IOException {
        GoldFolder gold = GoldFolder.open(Path.of(folder));
        Scores scores = new Scores();
        for (Path file : gold.files()) {
            if (!apart || gold.isApart(file)) {
                Path page = gold.beside(GoldFolder.page(file)).orElseThrow();
                Source source = SourceReader.read(
                        page.getFileName().toString(), Files.readAllBytes(page), StandardCharsets.UTF_8);
                Encoding read = Opis.encode(source, Options.DEFAULT);
                scores.add(PageScore.of(file, new ScoredPage(source, read.tei(), read.diagnostics())));
            }
        }
        return scores;
    }
}
