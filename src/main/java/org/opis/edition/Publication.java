package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.Version;
import org.opis.batch.Delivery;
import org.opis.batch.FolderLock;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.LongNameException;
import org.opis.batch.Manifest;
import org.opis.batch.OutputFolder.Written;
import org.opis.batch.Stage;
import org.opis.batch.Work;
import org.opis.derive.EditionEntry;
import org.opis.derive.Pages;
import org.opis.edition.Published.Output;
import org.opis.edition.Published.State;
import org.opis.edition.address.AddressBook;
import org.opis.revision.Bases;
import org.opis.schema.Export;

/**
 * One run over an edition: all of it becomes visible together, or nothing. What a source that fails had before stays; a
 * document goes when its source does, and only in a run in which none failed.
 */
public final class Publication implements Delivery<Published>, AutoCloseable {
    private static final String MANIFEST = "manifest.json";

    private final Plan plan;
    private final Told told;
    private final FolderLock lock;
    private final Stage stage;
    private final Memos memos;
    private final AddressBook book;
    private final JoinedOutputs joined;
    private final Contents contents;
    private final RunReport report;
    private final RunCounts counts = new RunCounts();
    private final Seen seen;
    private Optional<IOException> stopped = Optional.empty();
    /** Whether the same run would say the same. */
    private boolean plain = true;

    /** Is told what happens to the edition. */
    public interface Told extends Wrote {
        /** A sentence about the run. */
        void said(String sentence);

        /** Nothing of a source could be written, and why. */
        void failed(Input input, String reason);
    }

    private Publication(Plan plan, Told told, FolderLock lock, Stage stage) throws IOException {
        this.plan = plan;
        this.told = told;
        this.lock = lock;
        this.stage = stage;
        this.seen = new Seen(stage.scratch("seen"));
        this.memos = new Memos(plan.root());
        this.book = new AddressBook(
                plan.root(),
                plan.colophon().imprint().edition(),
                plan.colophon().moved());
        this.joined = new JoinedOutputs(stage, told);
        this.contents = new Contents(joined, stage.scratch("contents"));
        this.report = new RunReport(plan.colophon().imprint().title(), plan.judge(), stage);
    }

    /** Begins a run; fails where another is at work in the folder, or it cannot be written. */
    public static Publication begin(Plan plan, Told told) throws IOException {
        FolderLock lock = FolderLock.take(plan.root());
        try {
            lock.stale()
                    .ifPresent(who -> told.said(
                            "a run that ended before its time had the folder (" + who + "); this one takes it over"));
            Stage.Opened opened = Stage.open(plan.root(), plan.force());
            if (opened.finished()) {
                told.said("what that run had ready was put to its place first");
            }
            Publication begun = new Publication(plan, told, lock, opened.stage());
            begun.plain = lock.stale().isEmpty() && !opened.finished();
            return begun;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** What it makes of each source. */
    public Work<Published> work() {
        return new DocumentWork(plan, stage, memos, seen, book);
    }

    @Override
    public void put(Input input, Published published) throws IOException {
        if (stopped.isPresent()) {
            return;
        }
        report.add(input.source(), plan.root().toString(), published.findings());
        if (published.memo().isEmpty()) {
            counts.add(published.state());
            if (published.state() == State.REFUSED) {
                keep(input.place(""));
            }
            return;
        }
        Memo memo = published.memo().get(0);
        if (published.state() == State.SAME || write(input, published, memo)) {
            for (String name : published.stands()) {
                if (published.state() == State.SAME) {
                    // its hash was looked at
                    stage.keep(name, memo.outputs().get(name));
                } else {
                    stage.keep(name);
                }
            }
            counts.add(published.state());
            contents.add(memo);
            if (published.state() == State.SAME) {
                stage.keep(Memo.file(memo.place()));
                stage.keep(Bases.file(memo.place()));
            }
        }
    }

    @Override
    public void failed(Input input, String reason) throws IOException {
        if (stopped.isPresent()) {
            return;
        }
        counts.fail();
        report.fail(input.source(), reason);
        keep(input.place(""));
    }

    /** All outputs of a document, or none. */
    private boolean write(Input input, Published published, Memo memo) throws IOException {
        List<String> begun = new ArrayList<>();
        try {
            for (Output output : DocumentOutputs.of(published, memo)) {
                Written written = stage.write(output.name(), output.content());
                begun.add(output.name());
                told.wrote(output.name(), written);
            }
            if (published.state() == State.CORRECTED) {
                stage.keep(Bases.file(memo.place()));
            }
            return true;
        } catch (LongNameException e) {
            for (String name : begun) {
                stage.withdraw(name);
            }
            told.failed(input, e.getMessage());
            failed(input, e.getMessage());
            return false;
        } catch (IOException e) {
            // a full disk or a lost permission is not this document's alone
            stopped = Optional.of(e);
            return false;
        }
    }

    private void keep(String place) throws IOException {
        Optional<Memo> memo = memos.of(place);
        if (memo.isPresent()) {
            keep(memo.get());
        }
    }

    private void keep(Memo memo) throws IOException {
        counts.keep();
        for (String name : memo.outputs().keySet()) {
            stage.keep(name);
        }
        stage.keep(Memo.file(memo.place()));
        stage.keep(Bases.file(memo.place()));
        contents.keep(memo);
    }

    /**
     * All sources are in: the edition takes its place. Gives what became of them, one sentence.
     *
     * @throws IOException if it could not be written; then what stood there stands there still
     */
    public String finish(Inputs given) throws IOException {
        if (stopped.isPresent()) {
            throw stopped.get();
        }
        given.failures().forEach(failure -> report.fail(failure.label(), failure.reason()));
        boolean whole = !counts.anyFailed() && given.failures().isEmpty();
        if (!whole) {
            Set<String> places =
                    given.files().stream().map(input -> input.place("")).collect(Collectors.toSet());
            for (String place : memos.places()) {
                if (!places.contains(place)) {
                    keep(place);
                }
            }
        }
        int removed = whole ? gone() : 0;
        contents.finish();
        new WholePages(plan.colophon(), contents, stage, told, book).write();
        write("assets/opis.css", Pages.css());
        write("assets/cite.js", Pages.citeScript());
        for (Map.Entry<String, String> file : Export.all().entrySet()) {
            write("schema/" + file.getKey(), file.getValue());
        }
        report.write(counts.lasting() + ".", told);
        plan.colophon()
                .facsimiles()
                .without(contents.entries().stream().map(EditionEntry::stem).collect(Collectors.toSet()))
                .forEach(document -> told.said("--facsimile names \"" + document + "\", which is not in the edition"));
        List<String> changed = seen.changed();
        changed.forEach(
                source -> told.said(source + ": it changed while opis worked; what was read first is" + " published"));
        plain &= whole && changed.isEmpty();
        stage.commit(
                MANIFEST,
                (out, finished) -> Manifest.write(
                        out,
                        Version.NUMBER,
                        finished,
                        contents.sources()::eachLast,
                        contents.kept()::eachLast,
                        stage::outputs));
        return counts.line(removed);
    }

    /**
     * All is said: what the run came to is kept, so that it need not be done again while nothing changes.
     *
     * @param said all that was said of it
     * @param code its exit code
     */
    public void keep(Occasion occasion, String said, int code) {
        if (!plain) {
            return;
        }
        try {
            new Receipt(said, counts.again(), code).write(plan.root(), occasion, stage::outputs);
        } catch (IOException e) {
            // the edition stands; the next run looks at every source
        }
    }

    /** How many documents stand there that are no longer of the edition. */
    private int gone() throws IOException {
        Set<String> stay = contents.entries().stream().map(EditionEntry::stem).collect(Collectors.toSet());
        return (int)
                memos.places().stream().filter(place -> !stay.contains(place)).count();
    }

    private void write(String name, String text) throws IOException {
        told.wrote(name, stage.write(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        // in the other order than they were opened
        try (lock;
                stage;
                report;
                joined;
                contents;
                seen) {
            // nothing but that
        }
    }
}
