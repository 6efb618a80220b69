package org.opis.cli;

import java.util.List;
import org.opis.derive.Remark;
import org.opis.report.Checked;
import org.opis.validate.finding.Finding;

/** What a derivation remarks on a TEI file, as findings. */
final class Remarks {
    private Remarks() {}

    public static Checked of(String label, byte[] tei, List<Remark> remarks) {
        return Checked.xml(label, tei, findings(label, tei, remarks));
    }

    static List<Finding> findings(String label, byte[] tei, List<Remark> remarks) {
        Points points = new Points(label, tei);
        return remarks.stream()
                .map(remark -> points.finding(remark.position(), remark.code(), remark.message()))
                .toList();
    }
}
