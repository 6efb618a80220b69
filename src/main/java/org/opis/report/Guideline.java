package org.opis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opis.diagnostic.Code;

/**
 * The page of a rule.
 *
 * @param title what stands after the code in its first line
 * @param text the whole page, Markdown
 */
public record Guideline(Code code, String title, String text) {
    /** The page of a code; empty where it has none. */
    public static Optional<Guideline> of(Code code) {
        String file = "/org/opis/tei/guidelines/" + code.name() + "-" + code.noun() + ".md";
        try (InputStream page = Guideline.class.getResourceAsStream(file)) {
            if (page == null) {
                return Optional.empty();
            }
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            String first = text.lines().findFirst().orElse("");
            return Optional.of(new Guideline(code, first.replaceFirst("^#\\s*" + code.name() + "\\s*", ""), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statement below the title, as one line. */
    public String statement() {
        String rest =
                text.substring(Math.min(text.length(), text.indexOf('\n') + 1)).strip();
        int end = rest.indexOf("\n\n");
        return (end < 0 ? rest : rest.substring(0, end)).replaceAll("\\s+", " ");
    }
}
