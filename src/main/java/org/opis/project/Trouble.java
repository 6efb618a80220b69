package org.opis.project;

import org.opis.report.Checked;

/** Who hears of files that can't be used. */
public interface Trouble {
    /** One can't be opened. */
    void unopened(String label, String reason);

    /** One is not as it should be. */
    void refused(Checked checked);
}
