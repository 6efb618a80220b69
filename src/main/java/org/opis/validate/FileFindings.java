package org.opis.validate;

import java.util.List;

/**
 * What is wrong with one file.
 *
 * @param file its name as given; for a file that was included, from the one that was
 * @param xml its bytes
 * @param findings in its order
 */
public record FileFindings(String file, byte[] xml, List<Finding> findings) {
    public FileFindings {
        findings = List.copyOf(findings);
    }
}
