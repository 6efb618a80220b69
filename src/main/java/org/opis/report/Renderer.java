package org.opis.report;

/** Writes one report, file by file, in the order given. */
public interface Renderer {
    /** The findings of one file, or that there are none. */
    void add(Judged judged);

    /** What stands at the end; called once. */
    void finish(ReportFooter ending);
}
