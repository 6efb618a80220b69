package org.opis.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;

/**
 * What a command made of one file.
 *
 * @param parts what is to be written; none where the file was refused or only looked at
 * @param remarks sentences about the file that are no findings
 * @param findings what was found in it
 * @param told what was asked for beside the parts, for standard output
 */
record Made(List<Part> parts, List<String> remarks, List<Checked> findings, String told) implements FileOutcome {
    Made {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    Made(List<Part> parts, List<String> remarks, List<Checked> findings) {
        this(parts, remarks, findings, "");
    }

    /**
     * One output.
     *
     * @param suffix what follows the stem: {@code .xml}
     * @param content its bytes
     */
    record Part(String suffix, byte[] content) {
        static Part of(String suffix, String text) {
            return new Part(suffix, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Made of(Checked findings, Part... parts) {
        return new Made(List.of(parts), List.of(), List.of(findings));
    }
}
