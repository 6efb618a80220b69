package org.opis.revision;

import java.util.List;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;

/**
 * What became of a document whose dump was read anew.
 *
 * @param state what it came to
 * @param place of the document
 * @param file its bytes from now on; empty where it stays as it is
 * @param now the bytes that opis writes now; empty where nothing is to be remembered
 * @param taken what came in from opis
 * @param conflicts what did not go together
 */
public record Updated(
        State state,
        String place,
        byte[] file,
        byte[] now,
        List<Taken> taken,
        List<Conflict> conflicts,
        List<String> remarks,
        List<Checked> findings)
        implements FileOutcome {
    /** What a document came to. */
    public enum State {
        /** There was no file. */
        NEW,
        /** No hand had touched it, and opis reads otherwise now. */
        READ_ANEW,
        /** Corrected, and brought together with what opis reads now. */
        MERGED,
        SAME,
        /** It cannot be used; its file stays. */
        REFUSED
    }

    public Updated {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    static Updated of(State state, String place, byte[] file, byte[] now, Checked findings) {
        return new Updated(state, place, file, now, List.of(), List.of(), List.of(), List.of(findings));
    }

    Updated taking(List<Taken> taken) {
        return new Updated(state, place, file, now, taken, conflicts, remarks, findings);
    }

    static Updated refused(String place, Checked findings, String... remarks) {
        byte[] nothing = new byte[0];
        return new Updated(
                State.REFUSED, place, nothing, nothing, List.of(), List.of(), List.of(remarks), List.of(findings));
    }
}
