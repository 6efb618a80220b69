package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.opis.batch.Destination;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.derive.Csv;
import org.opis.derive.Derived;
import org.opis.derive.Table;
import org.opis.derive.TableRows;
import org.opis.edition.JoinedOutputs;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.report.FileOutcome;
import org.opis.table.FindingRows;
import org.opis.table.TableFiles;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tables over all the papers. */
@Command(
        name = "csv",
        header = {"Makes tables.", ""},
        sortOptions = false,
        description = {
            "One table holds the rows of all files. RFC 4180, UTF-8. From folders, *.xml is taken. With -o FOLDER/"
                    + " every table is written, and datapackage.json and csv-metadata.json, which say what each column"
                    + " holds.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis derive csv --kind stamps build/tei > stamps.csv",
            "  opis derive csv build/tei -o build/csv/",
            "  opis derive csv --sqlite --xlsx build/tei -o build/csv/"
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
            description = "A table; may be repeated. Without it: all tables into a folder, or documents to one file.")
    private List<Table> kinds = List.of();

    @Option(
            names = "--excel",
            description =
                    "For spreadsheets: with a byte-order mark, and an apostrophe before what they would take for a"
                            + " number, a date or a formula.")
    private boolean excel;

    @Option(names = "--sqlite", description = "Also one database of all tables, opis.sqlite; needs a folder.")
    private boolean sqlite;

    @Option(names = "--xlsx", description = "Also one workbook of the tables, opis.xlsx; needs a folder.")
    private boolean xlsx;

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
        if ((sqlite || xlsx) && !folder) {
            throw new ParameterException(spec.commandLine(), "a database and a workbook need a folder: -o FOLDER/");
        }
        Csv.Reader reader = excel ? Csv.Reader.SPREADSHEET : Csv.Reader.PROGRAM;
        TableFiles.Plan plan = new TableFiles.Plan(tables, reader, sqlite, xlsx);
        if (to instanceof Destination.ToFolder place) {
            write(run, found, place.folder(), plan, name -> Optional.of(name));
        } else if (to instanceof Destination.ToFile place) {
            Path file = place.file().toAbsolutePath();
            String table = file.getFileName().toString();
            write(run, found, file.getParent(), plan, name -> Optional.of(table).filter(t -> name.endsWith(".csv")));
        } else {
            each(run, found, plan, new Printed(console));
        }
        return run.finishQuietly();
    }

    /** One table on the terminal. */
    private record Printed(Console console) implements TableFiles.Files {
        @Override
        public void append(String name, String text) {
            console.print(text);
        }

        @Override
        public void write(String name, TableFiles.Content content) {
            // what describes a folder of tables is not for a stream of one
        }
    }

    /** Some of the files, under names of their own. */
    private record Named(JoinedOutputs joined, Function<String, Optional<String>> name) implements TableFiles.Files {
        @Override
        public void append(String file, String text) throws IOException {
            joined.append(name.apply(file).orElse(file), text);
        }

        @Override
        public void write(String file, TableFiles.Content content) throws IOException {
            if (name.apply(file).isPresent()) {
                joined.write(file, content);
            }
        }
    }

    private void write(
            CommandRun run, Inputs found, Path path, TableFiles.Plan plan, Function<String, Optional<String>> name) {
        Optional<OutputFolder> folder = Outputs.folder(run, path, output.force);
        if (folder.isEmpty()) {
            return;
        }
        try (JoinedOutputs joined = new JoinedOutputs(folder.get(), (output, is) -> Outputs.say(run, output, is))) {
            each(run, found, plan, new Named(joined, name));
            joined.finish();
        } catch (IOException e) {
            run.unopened(path.toString(), Reasons.of(e));
        }
    }

    private void each(CommandRun run, Inputs found, TableFiles.Plan plan, TableFiles.Files to) {
        try (TableFiles files = new TableFiles(plan, to)) {
            run.each(
                    found,
                    inputs.threads(),
                    (input, bytes) -> rows(input, bytes, plan),
                    (input, made) -> files.add(made.rows()));
            files.finish();
        } catch (IOException e) {
            run.unopened(output.output.orElse("-"), Reasons.of(e));
        }
    }

    private Tabled rows(Input input, byte[] bytes, TableFiles.Plan plan) {
        Derived<TableRows> derived = DeriveWork.derive(input, bytes).rows();
        TableRows rows = derived.value();
        if (plan.tables().contains(Table.FINDINGS)) {
            List<Finding> wrong = Validator.builtIn().validate(input.label(), bytes);
            rows = rows.with(
                    Table.FINDINGS, new FindingRows(input.place("")).tei(wrong).rows());
        }
        return new Tabled(rows, List.of(DerivedFindings.of(input.label(), bytes, derived.remarks())));
    }

    private record Tabled(TableRows rows, List<Checked> findings) implements FileOutcome {}
}
