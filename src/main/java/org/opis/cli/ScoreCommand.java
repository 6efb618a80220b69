package org.opis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Options;
import org.opis.batch.Reasons;
import org.opis.batch.Workers;
import org.opis.policy.Settings;
import org.opis.project.Trouble;
import org.opis.report.Checked;
import org.opis.report.Format;
import org.opis.report.Judge;
import org.opis.score.Errors;
import org.opis.score.GoldFolder;
import org.opis.score.PageScore;
import org.opis.score.Scores;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well pages are read. */
@Command(
        name = "score",
        header = {"Says how well opis reads pages that people have annotated by hand.", ""},
        sortOptions = false,
        description = {
            "Encodes every page that GOLD_DIR annotates and compares what the TEI marks with what the annotation"
                    + " marks. A span counts as found if letters and digits are the same (strict) or at least 0.8 alike"
                    + " (soft: one less the edit distance over the longer length). A date's value is right if it is"
                    + " gold's, or if neither has one; abstained if only gold has one; else wrong. Entries of listings"
                    + " and names stand below the total and do not count in it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis score fixtures/gold",
            "  opis score fixtures/gold --apart --errors dateline",
            "  opis score fixtures/gold --agreement fixtures/gold/second",
            "  opis score --tei model/ --tei students/ fixtures/gold",
            "  opis score --layout czech.xml --authority people.xml --pages dumps gold"
        })
final class ScoreCommand implements Callable<Integer>, Trouble {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", arity = "0..1", description = "Folder of annotations, *.json.")
    private Optional<Path> folder;

    private Path gold = Path.of("");

    @Option(
            names = "--silver",
            paramLabel = "DIR",
            description = "Instead of annotations by hand: a folder of volumes in TEI of the Foreign Relations of the"
                    + " United States. Each paper is written as a dump in three styles of note marks, and what is read"
                    + " in it compared with the volume's markup; with --errors all, every difference.")
    private Optional<Path> silver;

    @Option(
            names = "--tei",
            paramLabel = "DIR",
            description =
                    "Score the TEI files of this folder, whatever made them, beside what opis makes of the same pages:"
                            + " validity, fidelity, recognition on one table. Files are named as their pages; one that is not"
                            + " there marks nothing. May be repeated, to compare tools.")
    private List<Path> tools = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Where the pages are, in it and its folders (default: in GOLD_DIR/../corpus,"
                    + " GOLD_DIR/../archive or GOLD_DIR).")
    private Optional<Path> pages;

    @Option(
            names = "--errors",
            paramLabel = "KIND",
            description = "Instead of the table, every error of a type of spans (as the table names it), of value (of"
                    + " dates), meta, page, sure (told without a certainty, and wrong), or all.")
    private Optional<String> errors;

    @Option(names = "--allow-empty", description = "A folder without annotations is no mistake.")
    private boolean allowsEmpty;

    @Mixin
    private ReadingOptions reading;

    @ArgGroup
    private ScoreForm form = new ScoreForm();

    @ArgGroup
    private Part part = new Part();

    private int code = Exit.DONE;

    @Option(
            names = "--agreement",
            paramLabel = "OTHER_DIR",
            description = "Compare with the annotations of another folder, for the pages that both have, not with"
                    + " what opis reads.")
    private Optional<Path> other;

    /** Which annotations. */
    private static final class Part {
        @Option(names = "--apart", description = "Only the pages of apart.txt, to which no rule was tuned.")
        private boolean apart;

        @Option(names = "--not-apart", description = "Only the others.")
        private boolean others;

        boolean wants(boolean isApart) {
            return isApart ? !others : !apart;
        }
    }

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        errors.filter(kind -> !Errors.isKind(kind)).ifPresent(kind -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "--errors " + kind + ": no type of spans, and not value, meta, page, sure or all");
        });
        if (folder.isPresent() == silver.isPresent()) {
            throw new ParameterException(spec.commandLine(), "GOLD_DIR or --silver DIR, one of them");
        }
        Optional<Options> options = reading.files(Settings.NONE).load(this, Options.DEFAULT);
        if (options.isEmpty()) {
            return code;
        }
        if (silver.isPresent()) {
            new SilverRun(console, this, errors.isPresent()).run(silver.get(), options.get());
            return code;
        }
        if (!tools.isEmpty() && (errors.isPresent() || other.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--tei goes neither with --errors nor with --agreement");
        }
        gold = folder.orElseThrow();
        List<ScoreWork> work;
        try {
            work = find(GoldFolder.open(gold), options.get());
        } catch (IOException e) {
            boolean named = e instanceof FileSystemException f && f.getFile() != null;
            unopened(named ? ((FileSystemException) e).getFile() : gold.toString(), Reasons.of(e));
            return code;
        }
        if (!tools.isEmpty()) {
            new ToolRun(console, this).run(tools, work);
            return code;
        }
        Scores scores = new Scores();
        new Workers(Workers.usual()).run(work, ScoreWork::compare, new Receiver(scores));
        if (scores.pages() > 0 && errors.isEmpty()) {
            console.print(form.of(scores));
        }
        return code;
    }

    /** What is to be compared; says it where there is nothing. */
    private List<ScoreWork> find(GoldFolder annotations, Options options) throws IOException {
        List<ScoreWork> work = new ScorePages(this, annotations, pages, other).find(part::wants, options);
        if (annotations.files().isEmpty()) {
            console.say("nothing to do: no *.json there" + (allowsEmpty ? "" : " (--allow-empty lets that pass)"));
            code = allowsEmpty ? code : Exit.USAGE;
        } else if (work.isEmpty()) {
            unopened(gold.toString(), "nothing to compare");
        }
        return work;
    }

    @Override
    public void unopened(String label, String reason) {
        console.say(label + ": " + reason.replaceAll("\\s+", " "));
        code = Exit.UNOPENED;
    }

    @Override
    public void refused(Checked checked) {
        PrintWriter remarks = console.remarks();
        Format.TEXT.to(remarks, console.colourErr(), false).add(Judge.PLAIN.judge(checked));
        remarks.flush();
        code = Math.max(code, Exit.FINDINGS);
    }

    private final class Receiver implements Workers.Sink<ScoreWork, ScoreWork.Compared> {
        private final Scores scores;

        Receiver(Scores scores) {
            this.scores = scores;
        }

        @Override
        public void done(ScoreWork work, ScoreWork.Compared compared) {
            if (compared.score().isEmpty()) {
                unopened(work.gold().toString(), compared.reason());
                return;
            }
            PageScore score = compared.score().get();
            scores.add(score);
            String page = work.page().toString();
            errors.ifPresent(kind -> Errors.of(score, page, kind).forEach(line -> console.print(line + "\n")));
        }

        @Override
        public void failed(ScoreWork work, Throwable fault) {
            console.say(Fault.sentence(work.gold().toString(), fault));
            code = Exit.UNOPENED;
        }
    }
}
