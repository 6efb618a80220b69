package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.opis.batch.Destination;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.derive.Derived;
import org.opis.derive.Table;
import org.opis.derive.TableRows;
import org.opis.edition.JoinedOutputs;
import org.opis.edition.Tables;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.report.FileOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tables over all the papers. */
@Command(
        name = "csv",
        header = {"Makes tables.", ""},
        sortOptions = false,
        description = {
            "One table holds the rows of all files; its first column is the file. RFC 4180, UTF-8. From folders, *.xml"
                    + " is taken. With -o FOLDER/ every table is written: documents.csv, stamps.csv, notes.csv,"
                    + " gaps.csv, people.csv, distribution.csv.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  opis derive csv --kind stamps build/tei > stamps.csv", "  opis derive csv build/tei -o build/csv/"
        })
final class DeriveCsvCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--kind",
            paramLabel = "TABLE",
            converter = TableKinds.Csv.class,
            description = "documents, stamps, notes, gaps, people or distribution; may be repeated. Without it: all"
                    + " tables into a folder, or documents to one file.")
    private List<Table> kinds = List.of();

    @Mixin
    private FindingOptions findings;

    DeriveCsvCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = run.find(inputs, Wanted.TEI, output.output.map(Path::of));
        // the tables hold all files: several of these need no folder, several tables do
        Destination to = Destination.of(output.output, found.several() && kinds.size() != 1);
        boolean folder = to instanceof Destination.ToFolder;
        List<Table> all = folder ? List.of(Table.values()) : List.of(Table.DOCUMENTS);
        List<Table> tables = kinds.isEmpty() ? all : kinds;
        TableKinds.checkOne(spec, folder, tables.size());
        if (to instanceof Destination.ToFolder place) {
            write(run, found, place.folder(), tables, table -> table.word() + ".csv");
        } else if (to instanceof Destination.ToFile place) {
            Path file = place.file().toAbsolutePath();
            write(run, found, file.getParent(), tables, table -> file.getFileName()
                    .toString());
        } else {
            each(run, found, tables, (table, text) -> console.print(text));
        }
        return run.finishQuietly();
    }

    /** Where the text of a table goes. */
    private interface Text {
        void append(Table table, String text) throws IOException;
    }

    private void write(CommandRun run, Inputs found, Path path, List<Table> tables, Function<Table, String> name) {
        Optional<OutputFolder> folder = Outputs.folder(run, path, output.force);
        if (folder.isEmpty()) {
            return;
        }
        try (JoinedOutputs joined = new JoinedOutputs(folder.get(), (output, is) -> Outputs.say(run, output, is))) {
            each(run, found, tables, (table, text) -> joined.append(name.apply(table), text));
            joined.finish();
        } catch (IOException e) {
            run.unopened(path.toString(), Reasons.of(e));
        }
    }

    private void each(CommandRun run, Inputs found, List<Table> tables, Text to) {
        Set<Table> begun = EnumSet.noneOf(Table.class);
        run.each(found, inputs.threads(), this::rows, (input, made) -> {
            for (Table table : tables) {
                to.append(table, (begun.add(table) ? Tables.header(table) : "") + Tables.rows(table, made.rows()));
            }
        });
    }

    private Tabled rows(Input input, byte[] bytes) {
        Derived<TableRows> derived = DeriveWork.derive(input, bytes).rows();
        return new Tabled(derived.value(), List.of(DerivedFindings.of(input.label(), bytes, derived.remarks())));
    }

    private record Tabled(TableRows rows, List<Checked> findings) implements FileOutcome {
        @Override
        public List<String> remarks() {
            return List.of();
        }
    }
}
