package org.opis.report;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Severity;

/** The part of a report that is printed: from a severity upward, and so many findings in all. */
public final class LimitingRenderer implements Renderer {
    private final Renderer inner;
    private final Severity least;
    private int room;
    private int hidden;
    private int held;

    /**
     * Wraps a renderer.
     *
     * @param least the least severity that is printed
     * @param most findings to print in all; 0 for all
     */
    public LimitingRenderer(Renderer inner, Severity least, int most) {
        this.inner = inner;
        this.least = least;
        this.room = most == 0 ? Integer.MAX_VALUE : most;
    }

    @Override
    public void add(Judged judged) {
        List<ReportItem> items = new ArrayList<>();
        for (ReportItem item : judged.items()) {
            if (item.known() || fits(item.severity())) {
                items.add(item);
            }
        }
        List<More> more = new ArrayList<>();
        for (More one : judged.more()) {
            if (one.severity().compareTo(least) < 0) {
                hidden += one.count();
            } else if (room == 0) {
                held += one.count();
            } else {
                more.add(one);
            }
        }
        inner.add(judged.with(items, more));
    }

    private boolean fits(Severity severity) {
        if (severity.compareTo(least) < 0) {
            hidden++;
            return false;
        }
        boolean fits = room > 0;
        room -= fits ? 1 : 0;
        held += fits ? 0 : 1;
        return fits;
    }

    /** What is not listed of a file and would be shown, a line for each code. */
    public List<String> more(Judged judged) {
        return judged.more().stream()
                .filter(one -> one.severity().compareTo(least) >= 0)
                .map(one -> Cells.safe(judged.file() + ": " + one))
                .toList();
    }

    @Override
    public void finish(ReportFooter ending) {
        inner.finish(end(ending.summary()));
    }

    /** The end of the run as it was printed. */
    public ReportFooter end(FindingCounts summary) {
        return new ReportFooter(summary, hidden, held);
    }
}
