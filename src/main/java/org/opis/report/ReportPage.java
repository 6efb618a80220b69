package org.opis.report;

import java.util.ArrayList;
import java.util.List;
import org.opis.derive.Pages;
import org.opis.derive.RunFinding;
import org.opis.diagnostic.Severity;

/** The findings of a run as a page. Notes are counted; what is doubtful or wrong is listed, so long as it is not too much. */
public final class ReportPage {
    private static final int MOST = 2000;

    private final String title;
    private final List<RunFinding> listed = new ArrayList<>();
    private int more;

    public ReportPage(String title) {
        this.title = title;
    }

    public void add(Judged judged) {
        for (ReportItem item : judged.fresh()) {
            if (item.severity() == Severity.NOTE) {
                continue;
            } else if (listed.size() == MOST) {
                more++;
                continue;
            }
            listed.add(new RunFinding(item.file(), item.start(), item.severity().word(), item.code(), item.message()));
        }
    }

    /** The page. */
    public String html(String sum, FindingCounts counts) {
        return Pages.report(title, sum + " " + counts.line() + ".", counts.failures(), listed, more);
    }
}
