package org.opis.edition;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opis.batch.Spool;
import org.opis.batch.Stage;
import org.opis.report.Checked;
import org.opis.report.FindingCounts;
import org.opis.report.Format;
import org.opis.report.Judge;
import org.opis.report.Judged;
import org.opis.report.Renderer;
import org.opis.report.ReportFooter;
import org.opis.report.ReportPage;

/** Findings and failures of a run, for those who make the edition; no page of the edition leads there. */
final class RunReport implements AutoCloseable {
    private static final String JSON = "report.json";
    private static final String PAGE = "report.html";

    private final Judge judge;
    private final Stage stage;
    private final FindingCounts counts = new FindingCounts();
    private final Spool spool;
    private final PrintWriter text;
    private final Renderer json;
    private final ReportPage page;

    RunReport(String title, Judge judge, Stage stage) throws IOException {
        this.judge = judge;
        this.stage = stage;
        this.spool = stage.spool(JSON);
        this.text = new PrintWriter(new OutputStreamWriter(spool.out(), StandardCharsets.UTF_8));
        this.json = Format.JSON.to(text, false, false);
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

    /** Writes the outputs, once. */
    void write(String sum, Wrote told) throws IOException {
        json.finish(new ReportFooter(counts, 0, 0));
        if (text.checkError()) {
            throw new IOException(JSON + " could not be written to its end");
        }
        told.wrote(JSON, spool.finish());
        byte[] html = page.html(sum, counts).getBytes(StandardCharsets.UTF_8);
        told.wrote(PAGE, stage.write(PAGE, html));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
