package org.opis.edition;

import java.util.List;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;

/**
 * What one source adds to an edition.
 *
 * @param state what became of it
 * @param memo what is remembered of it; empty where nothing came of it
 * @param outputs files to be written
 * @param stands names of files that stay as they stand there
 * @param remarks sentences that are no findings
 */
public record Published(
        State state,
        List<Memo> memo,
        List<Output> outputs,
        List<String> stands,
        List<String> remarks,
        List<Checked> findings)
        implements FileOutcome {
    /** What became of a source. */
    enum State {
        MADE,
        /** Made from TEI that somebody corrected. */
        CORRECTED,
        /** As it was in the last run, and so is all that was made of it. */
        SAME,
        /** Not asked for. */
        SKIPPED,
        /** It cannot be used. */
        REFUSED
    }

    public Published {
        memo = List.copyOf(memo);
        outputs = List.copyOf(outputs);
        stands = List.copyOf(stands);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    /** A file of the edition, by its path in it. */
    record Output(String name, byte[] content) {}

    Published saying(List<String> said) {
        return new Published(state, memo, outputs, stands, said, findings);
    }

    static Published skipped(String remark) {
        return new Published(State.SKIPPED, List.of(), List.of(), List.of(), List.of(remark), List.of());
    }

    static Published refused(Checked findings) {
        return new Published(State.REFUSED, List.of(), List.of(), List.of(), List.of(), List.of(findings));
    }
}
