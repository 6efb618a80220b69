package org.opis.validate.finding;

import java.util.List;
import org.opis.text.Places;

/**
 * What is wrong with one file.
 *
 * @param file its name as given; for a file that was included, from the one that was
 * @param places its characters; of a large file those around the finding
 * @param findings in its order
 */
public record FileFindings(String file, Places places, List<Finding> findings) {
    public FileFindings {
        findings = List.copyOf(findings);
    }
}
