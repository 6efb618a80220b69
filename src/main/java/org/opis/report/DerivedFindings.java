package org.opis.report;

import java.util.List;
import org.opis.derive.DerivationRemark;
import org.opis.validate.finding.Finding;

/** What a derivation remarks on a TEI file, as findings. */
public final class DerivedFindings {
    private DerivedFindings() {}

    public static Checked of(String label, byte[] tei, List<DerivationRemark> remarks) {
        return Checked.xml(label, tei, findings(label, tei, remarks));
    }

    public static List<Finding> findings(String label, byte[] tei, List<DerivationRemark> remarks) {
        PositionFinder points = new PositionFinder(label, tei);
        return remarks.stream()
                .map(remark -> points.finding(remark.position(), remark.code(), remark.message()))
                .toList();
    }
}
