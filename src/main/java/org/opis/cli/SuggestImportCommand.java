package org.opis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.opis.batch.FolderLock;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.Reasons;
import org.opis.batch.Replacement;
import org.opis.revision.Home;
import org.opis.suggest.Imported;
import org.opis.suggest.SuggestImport;
import org.opis.suggest.SuggestTarget;
import org.opis.suggest.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What others suggest, taken into TEI files. */
@Command(
        name = "import",
        header = {
            "Takes suggestions into TEI files: W3C Web Annotations, or the markup of other TEI of the same text.",
            ""
        },
        sortOptions = false,
        description = {
            "FILE is an annotation file (JSON-LD), or any TEI whose text is that of a file in the folder: its markup is"
                    + " lifted off, though its words may have been changed. Each suggestion is placed by its position and"
                    + " checked by its quote; it must leave the file valid and the same dump, else it alone is refused,"
                    + " with a finding. What is read otherwise already, by opis or by hand, stands.",
            "",
            "What is taken has @cert, and @resp that the header explains; it waits in \"opis review\". The order of"
                    + " the suggestions is nothing.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  opis suggest import answers.jsonld --tei tei/", "  opis suggest import --dry-run model/ --tei tei/"
        })
final class SuggestImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--tei", required = true, paramLabel = "FOLDER", description = "The TEI files, as opis wrote them.")
    private Path tei;

    @Option(names = "--dry-run", description = "Write nothing; show what would change as a unified diff.")
    private boolean dryRun;

    @Mixin
    private FindingOptions findings;

    SuggestImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs files = Inputs.find(List.of(tei.toString()), Wanted.TEI.extensions(), Optional.empty());
        files.failures().forEach(failure -> run.unopened(failure.label(), failure.reason()));
        Inputs found = run.find(inputs, Wanted.SUGGESTIONS, Optional.empty());
        if (files.failures().isEmpty() && !found.files().isEmpty()) {
            try (FolderLock lock = FolderLock.take(Home.of(tei).root())) {
                lock.stale()
                        .ifPresent(who -> run.say("a run that ended before its time had the folder (" + who
                                + "); this one takes it over"));
                take(run, files, found);
            } catch (IOException e) {
                run.unopened(tei.toString(), Reasons.of(e));
            }
        }
        return run.finishQuietly();
    }

    private void take(CommandRun run, Inputs files, Inputs found) throws IOException {
        Map<String, SuggestTarget> targets = new TreeMap<>();
        for (Input file : files.files()) {
            SuggestTarget.of(file.label(), Files.readAllBytes(file.path().orElseThrow()))
                    .ifPresent(target -> targets.put(file.label(), target));
        }
        SuggestFiles suggestions = new SuggestFiles(targets, run);
        run.each(found, 1, suggestions, suggestions);
        long taken = 0;
        long all = 0;
        for (Map.Entry<String, List<Suggestion>> one : suggestions.byTarget().entrySet()) {
            SuggestTarget target = targets.get(one.getKey());
            Imported imported = SuggestImport.of(target, one.getValue(), LocalDate.now());
            suggestions.tell(imported);
            taken += imported.accepted();
            all += imported.outcomes().size();
            put(target, imported);
        }
        suggestions.report();
        console.say(
                taken + " of " + all + (all == 1 ? " suggestion" : " suggestions") + (dryRun ? " to take" : " taken"));
    }

    private void put(SuggestTarget target, Imported imported) throws IOException {
        if (imported.accepted() == 0) {
            return;
        } else if (dryRun) {
            console.print(Diff.unified(target.label(), target.bytes(), imported.bytes()));
        } else {
            Replacement.write(Path.of(target.label()), target.bytes(), imported.bytes());
        }
    }
}
