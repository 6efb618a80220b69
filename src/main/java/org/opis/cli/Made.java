package org.opis.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command made of one file.
 *
 * @param parts what is to be written; none where the file was refused or only looked at
 * @param remarks sentences about the file that are no findings
 * @param findings what was found in it
 */
record Made(List<Part> parts, List<String> remarks, Findings findings) {
    Made {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
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

    static Made of(Part part) {
        return new Made(List.of(part), List.of(), Findings.NONE);
    }

    static Made of(Findings findings) {
        return new Made(List.of(), List.of(), findings);
    }

    Made with(String remark) {
        return new Made(parts, List.of(remark), findings);
    }
}
