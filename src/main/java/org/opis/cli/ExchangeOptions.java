package org.opis.cli;

import java.time.LocalDate;
import org.opis.derive.About;
import picocli.CommandLine.Option;

/** What a file over many papers says of itself. */
final class ExchangeOptions {
    @Option(names = "--title", paramLabel = "TITLE", description = "What the collection is called.")
    private String title = "Archival papers";

    @Option(names = "--publisher", paramLabel = "NAME", required = true, description = "Who answers for it.")
    private String publisher;

    @Option(names = "--url", paramLabel = "URL", required = true, description = "Where the file will stand.")
    private String url;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            required = true,
            description = "When it was made, as in 2026-11-30: opis looks at no clock.")
    private LocalDate date;

    About about() {
        return new About(title, publisher, url, date.toString());
    }
}
