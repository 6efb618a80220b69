package org.opis.edition;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opis.report.Checked;
import org.opis.report.FindingCounts;
import org.opis.report.Format;
import org.opis.report.Judge;
import org.opis.report.Judged;
import org.opis.report.Renderer;
import org.opis.report.ReportFooter;
import org.opis.report.ReportPage;

/** Findings and failures of a run, for those who make the edition; no page of the edition leads there. */
final class RunReport {
    private final Judge judge;
    private final FindingCounts counts = new FindingCounts();
    private final StringWriter text = new StringWriter();
    private final Renderer json;
    private final ReportPage page;

    RunReport(String title, Judge judge) {
        this.judge = judge;
        this.json = Format.JSON.to(new PrintWriter(text), false, false);
        this.page = new ReportPage(title);
    }

    /** What was found in a source; files are named as they stand below the folder that was given. */
    void add(String source, String edition, List<Checked> findings) {
        for (Checked checked : findings) {
            String prefix = edition + "/";
            String name = checked.file().startsWith(prefix) ? checked.file().substring(prefix.length()) : source;
            Judged judged = judge.judge(new Checked(name, checked.places(), checked.diagnostics(), checked.findings()));
            counts.add(judged);
            json.add(judged);
            page.add(judged);
        }
    }

    void fail(String source, String reason) {
        counts.fail(source + ": " + reason);
    }

    /** The outputs, once. */
    List<Published.Output> outputs(String sum) {
        json.finish(new ReportFooter(counts, 0, 0));
        List<Published.Output> outputs = new ArrayList<>();
        outputs.add(output("report.json", text.toString()));
        outputs.add(output("report.html", page.html(sum, counts)));
        return outputs;
    }

    private static Published.Output output(String name, String text) {
        return new Published.Output(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
