package org.opis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opis.batch.Reasons;
import org.opis.batch.WholeFile;
import org.opis.policy.Settings;
import org.opis.report.FindingCounts;
import org.opis.report.Format;
import org.opis.report.Judged;
import org.opis.report.LimitingRenderer;
import org.opis.report.ReportFooter;

/** Every report of a run: the one that is printed and those in files. */
final class Reports {
    private final Console console;
    private final Format format;
    private final PrintWriter writer;
    private final LimitingRenderer printed;
    private final boolean compared;
    /** Whether what is found goes to a baseline, and need not be read by anybody now. */
    private final boolean noted;

    private final List<ReportFile> wanted = new ArrayList<>();
    private final List<ReportFile.Open> open = new ArrayList<>();
    private final FindingCounts summary = new FindingCounts();
    /** For the files: there nothing is left out. */
    private final FindingCounts whole = new FindingCounts();

    /** @param product whether the report is what was asked for: it then goes to standard output */
    Reports(Console console, FindingOptions options, Settings settings, boolean product) {
        this.console = console;
        this.format = options.report.format;
        this.compared = options.policy.baseline.isPresent();
        this.noted = format == Format.TEXT && options.policy.writeBaseline.isPresent();
        this.writer = product ? console.writer() : console.remarks();
        this.printed = new LimitingRenderer(
                format.to(writer, product ? console.colourOut() : console.colourErr(), compared),
                options.report.show(settings),
                options.report.most(settings));
        options.report.reports.forEach(one -> wanted.add(ReportFile.of(one, options)));
    }

    /** The files that will be written. */
    List<Path> files() {
        return wanted.stream().map(ReportFile::file).toList();
    }

    FindingCounts summary() {
        return summary;
    }

    /** Opens what is not open yet; says what cannot be. */
    void start(CommandRun run) {
        for (ReportFile file : wanted) {
            try {
                open.add(file.open(compared));
            } catch (IOException e) {
                run.unopened(file.file().toString(), "the report cannot be written: " + Reasons.of(e));
            }
        }
        wanted.clear();
    }

    /** The file that was added last is a part of the one before. */
    void part() {
        summary.part();
        whole.part();
    }

    void add(Judged judged) {
        console.clear();
        Judged shown = noted ? judged.noted() : judged;
        summary.add(shown);
        whole.add(judged);
        printed.add(shown);
        writer.flush();
        if (format.isLines()) {
            printed.more(judged).forEach(console::say);
        }
        open.forEach(file -> file.renderer().add(judged));
    }

    /** Ends every report; {@code quiet} where a printed one of nothing is not worth a line. */
    void finish(CommandRun run, boolean quiet) {
        start(run);
        console.clear();
        boolean nothing = summary.findings() + summary.known() + summary.gone() + summary.ignored() == 0;
        boolean silent = quiet && nothing && (format == Format.TEXT || format.isLines());
        if (!silent) {
            printed.finish(printed.end(summary));
            if (format.isLines()) {
                console.say(printed.end(summary).line());
            }
        }
        summary.failures().forEach(whole::fail);
        for (ReportFile.Open file : open) {
            finish(run, file);
        }
    }

    private void finish(CommandRun run, ReportFile.Open file) {
        file.renderer().finish(new ReportFooter(whole, 0, 0));
        try (WholeFile text = file.whole()) {
            text.finish();
        } catch (IOException e) {
            run.unopened(file.file().toString(), "the report cannot be written: " + Reasons.of(e));
        }
    }
}
