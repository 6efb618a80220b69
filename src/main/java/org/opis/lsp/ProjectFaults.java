package org.opis.lsp;

import java.util.List;
import org.opis.diagnostic.Diagnostic;
import org.opis.project.Trouble;
import org.opis.report.Checked;

/** What cannot be used of a project's layouts and lists of names, as sentences for the editor. */
final class ProjectFaults implements Trouble {
    private final List<String> faults;

    ProjectFaults(List<String> faults) {
        this.faults = faults;
    }

    @Override
    public void unopened(String label, String reason) {
        faults.add(label + " cannot be read: " + reason);
    }

    /** The first of what is wrong: what comes after is often of its making. */
    @Override
    public void refused(Checked checked) {
        for (Diagnostic first : checked.diagnostics().stream().limit(1).toList()) {
            int line = checked.places().line(first.span().start());
            faults.add(checked.file() + ":" + line + ": " + first.message());
        }
    }
}
