package org.opis.cli;

import org.opis.Encoding;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.text.Position;

/**
 * What was found in one file.
 *
 * @param text as it is printed, empty for nothing
 * @param worst the highest severity; NOTE for nothing
 * @param count how many
 */
record Findings(String text, Severity worst, int count) {
    static final Findings NONE = new Findings("", Severity.NOTE, 0);

    static Findings of(String label, Encoding encoding, boolean colour) {
        StringBuilder out = new StringBuilder();
        Severity worst = Severity.NOTE;
        for (Diagnostic d : encoding.diagnostics()) {
            Position p = encoding.source().position(d.span().start());
            out.append(label)
                    .append(':')
                    .append(p)
                    .append(": ")
                    .append(d.severity().word())
                    .append(": ");
            out.append(d.message()).append(" [").append(d.code()).append("]\n");
            worst = d.severity().compareTo(worst) > 0 ? d.severity() : worst;
        }
        return new Findings(out.toString(), worst, encoding.diagnostics().size());
    }

    /** Whether one of them is at or above {@code level}. */
    boolean reach(Severity level) {
        return count > 0 && worst.compareTo(level) >= 0;
    }
}
