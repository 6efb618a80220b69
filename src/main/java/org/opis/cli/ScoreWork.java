package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.batch.Reasons;
import org.opis.score.PageScore;
import org.opis.score.ScoredPage;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/**
 * Compares one page.
 *
 * @param gold its annotation
 * @param page the page
 * @param other a second annotation, to be compared instead of what opis reads
 * @param options how opis reads
 */
record ScoreWork(Path gold, Path page, Optional<Path> other, Options options) {
    /**
     * What became of it.
     *
     * @param score empty where a file could not be read
     * @param reason why not
     */
    record Compared(Optional<PageScore> score, String reason) {}

    Compared compare() {
        try {
            Source source =
                    SourceReader.read(page.getFileName().toString(), Files.readAllBytes(page), StandardCharsets.UTF_8);
            return new Compared(
                    Optional.of(other.isPresent() ? PageScore.of(gold, other.get(), source) : encoded(source)), "");
        } catch (IOException e) {
            return new Compared(Optional.empty(), Reasons.of(e));
        }
    }

    private PageScore encoded(Source source) throws IOException {
        Encoding encoding = Opis.encode(source, options);
        return PageScore.of(gold, new ScoredPage(source, encoding.tei(), encoding.diagnostics()));
    }
}
