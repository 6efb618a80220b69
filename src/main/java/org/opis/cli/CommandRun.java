package org.opis.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Delivery;
import org.opis.batch.Input;
import org.opis.batch.InputKind;
import org.opis.batch.Inputs;
import org.opis.batch.Work;
import org.opis.batch.Workers;
import org.opis.policy.Settings;
import org.opis.project.Trouble;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;
import org.opis.report.Judge;
import org.opis.report.Judged;

/** One command at work: what it says on the way, and the exit code that it comes to. */
final class CommandRun implements Trouble {
    private final Console console;
    private final FindingOptions options;
    private final Reports reports;
    private final Baselines baselines;
    private final Judge judge;
    private final OwnFiles own = new OwnFiles();
    private int code = Exit.DONE;
    private Wanted wanted = Wanted.XML;

    /** @param product whether the report is what was asked for: it then goes to standard output */
    CommandRun(Console console, FindingOptions options, boolean product) {
        this.console = console;
        this.options = options;
        Settings settings = options.settings();
        this.reports = new Reports(console, options, settings, product);
        this.baselines = Baselines.of(options);
        this.judge = new Judge(
                settings,
                baselines.known(),
                options.policy.threshold(settings),
                options.report.perCode(settings),
                baselines.made().isPresent());
    }

    /** Files that are read besides the inputs: no report may take their place. */
    void keep(List<Path> files) {
        files.forEach(own::read);
    }

    /** Finds the files, and says which cannot be opened and how many are none of this command's. */
    Inputs find(InputOptions options, Wanted wanted, Optional<Path> avoid) {
        this.wanted = wanted;
        if (Collections.frequency(options.arguments, "-") > 1) {
            throw this.options.usage("standard input is named twice, and can be read once");
        }
        Inputs inputs = Inputs.find(options.arguments, wanted.extensions(), avoid);
        own.check(this.options, inputs, reports.files());
        inputs.failures().forEach(f -> unopened(f.label(), f.reason()));
        if (inputs.leftAlone() > 0) {
            String files = inputs.leftAlone() == 1 ? "1 other file was" : inputs.leftAlone() + " other files were";
            console.say(files + " left alone: from folders, only *"
                    + String.join(" and *", wanted.extensions())
                    + (wanted.extensions().size() == 1 ? " is" : " are")
                    + " taken");
        }
        if (inputs.files().isEmpty() && inputs.failures().isEmpty()) {
            console.say("nothing to do: no *" + String.join(" or *", wanted.extensions()) + " there"
                    + (options.allowsEmpty ? "" : " (--allow-empty lets that pass)")
                    + others(options.arguments, avoid));
            // a wrong folder must not look like a clean one
            come(options.allowsEmpty ? code : Exit.USAGE);
        }
        return inputs;
    }

    /** Of the files that are no TEI, those of a folder are left alone; one that is named cannot be meant. */
    void noTei(List<Input> others, List<String> arguments) {
        List<Path> named = arguments.stream().map(Path::of).toList();
        for (Input other : others) {
            if (other.path().filter(named::contains).isPresent()) {
                unread(
                        other.label(),
                        other.path()
                                .flatMap(file -> Wanted.TEI.refusal(InputKind.of(file)))
                                .orElse("no TEI file"));
                come(Exit.USAGE);
            } else {
                say(other.label() + ": left alone: no TEI file");
            }
        }
    }

    /** What is there for other commands. */
    private String others(List<String> arguments, Optional<Path> avoid) {
        Wanted other = wanted.other();
        int count = Inputs.find(arguments, other.extensions(), avoid).files().size();
        return count == 0
                ? ""
                : ", but " + count + " *" + String.join(" or *", other.extensions()) + "; did you mean "
                        + other.commands() + "?";
    }

    /** The exit code is at least this one; that the command line cannot be meant so comes before all. */
    void come(int other) {
        code = code == Exit.USAGE || other == Exit.USAGE ? Exit.USAGE : Math.max(code, other);
    }

    /** Works on every file and delivers the results, in order. */
    <M extends FileOutcome> void each(Inputs inputs, int threads, Work<M> work, Delivery<M> delivery) {
        int total = inputs.files().size();
        reports.start(this);
        FileWork<M> files = new FileWork<>(console, wanted, work, judge);
        new Workers(threads).run(inputs.files(), files::read, new FileReceiver<>(this, console, delivery, total));
    }

    /** An input or output cannot be opened. */
    @Override
    public void unopened(String label, String reason) {
        come(Exit.UNOPENED);
        unread(label, reason);
    }

    /** What a file is refused for stands in the reports, too. */
    void unread(String label, String reason) {
        console.say(label + ": " + reason);
        reports.summary().fail(label + ": " + reason);
    }

    /** An output was refused. */
    void failed(String label, String reason) {
        console.say(label + ": " + reason);
        come(Exit.FINDINGS);
    }

    /** A file that the run needs is not as it should be: nothing can be done. */
    @Override
    public void refused(Checked checked) {
        reports.start(this);
        report(Judge.PLAIN.judge(checked));
        come(Exit.FINDINGS);
    }

    /** Something was found in a file that is none of the inputs. */
    void found(Checked checked) {
        reports.start(this);
        report(judge.judge(checked));
    }

    /** What was reported last is a part of a file that was reported. */
    void part() {
        reports.part();
    }

    /** A file, or its rules, took more memory than there is. */
    void overtaxed(String label, Throwable fault) {
        report(judge.judge(Memory.finding(label, fault)));
        come(Exit.FINDINGS);
    }

    /** Ends the reports; gives the exit code. */
    int finish() {
        return finish(false);
    }

    /** The same where a report of nothing is not worth a line; a program that reads it wants it whole. */
    int finishQuietly() {
        return finish(true);
    }

    /** What judges a report that others are to read: by the settings alone. */
    Judge plainJudge() {
        return new Judge(judge.settings(), Optional.empty(), judge.threshold(), judge.perCode(), false);
    }

    /** Two hands have changed a place in different ways. */
    void conflict(String sentence) {
        console.say(sentence);
        come(Exit.FINDINGS);
    }

    /** A sentence about the run. */
    void say(String sentence) {
        console.say(sentence);
    }

    int code() {
        return code;
    }

    private int finish(boolean quiet) {
        reports.finish(this, quiet);
        baselines.finish(this);
        return code;
    }

    void report(Judged judged) {
        reports.add(judged);
        baselines.add(judged);
        come(judged.fails() ? Exit.FINDINGS : Exit.DONE);
    }
}
