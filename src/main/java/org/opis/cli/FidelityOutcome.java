package org.opis.cli;

import java.util.List;
import org.opis.fidelity.Kept;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;

/**
 * One TEI file, held against its source.
 *
 * @param kept how much of the source it has
 * @param repaired its bytes before and after, with the findings that are left
 */
record FidelityOutcome(Kept kept, Repaired repaired) implements FileOutcome {
    static FidelityOutcome of(Kept kept, byte[] bytes, Checked findings) {
        return new FidelityOutcome(kept, new Repaired(bytes, bytes, 0, List.of(), List.of(findings)));
    }

    @Override
    public List<String> remarks() {
        return repaired.remarks();
    }

    @Override
    public List<Checked> findings() {
        return repaired.findings();
    }
}
