package org.opis.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Encoder;
import org.opis.Options;
import org.opis.authority.Bearer;
import org.opis.authority.Names;
import org.opis.authority.NewName;
import org.opis.authority.NewNameList;
import org.opis.authority.NewNameTable;
import org.opis.authority.NewNames;
import org.opis.batch.Inputs;
import org.opis.batch.Reasons;
import org.opis.batch.WholeFile;
import org.opis.project.ReadingFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Persons whom the authority lists don't know. */
@Command(
        name = "names",
        header = {"Lists persons whom no authority list knows.", ""},
        sortOptions = false,
        description = {
            "Lists what looks like the name of a person in the bodies of dumps and is in no authority list: words in"
                    + " capitals with initials or a title, and two or three of them in running text. Forms that are"
                    + " certainly one person's stand together. From folders, *.txt is taken.",
            "",
            "It is a list to be read by somebody: names of places and offices may be among them.",
            "",
            "--against FILE leaves out whom a list has in other forms too; --merge FILE adds the others to it, behind its own"
                    + " entries, and changes nothing else of it. --csv is a table for OpenRefine, with the reason for each"
                    + " form and the entries of the surname.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis names fixtures/archive",
            "  opis names --tei dumps/ > people.xml     and, edited, opis encode --authority people.xml dumps/ -o tei/",
            "  opis names --merge people.xml more/      whom people.xml lacks, written into it"
        })
final class NamesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--tei", description = "A listPerson in a TEI file, to be edited and given to --authority.")
    private boolean tei;

    @Option(names = "--csv", description = "A table: name, parts, count, forms and why they are one person's, places.")
    private boolean csv;

    @Option(names = "--against", paramLabel = "FILE", description = "Only persons who are new to this list.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--merge",
            paramLabel = "FILE",
            description = "Adds persons who are new to this list to it, and says how many.")
    private Optional<Path> merge = Optional.empty();

    @Option(names = "--charset", paramLabel = "NAME", description = "How to read the bytes (default: UTF-8).")
    private Charset charset = StandardCharsets.UTF_8;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FindingOptions findings;

    NamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        ReadingFiles compared =
                new ReadingFiles(List.of(), merge.or(() -> against).stream().toList(), true);
        Optional<Options> options =
                reading.files(findings.settings()).and(compared).load(run, Options.DEFAULT);
        if (options.isEmpty()) {
            return run.finishQuietly();
        }
        Inputs found = run.find(inputs, Wanted.DUMP, Optional.empty());
        NewNames names = new NewNames();
        NamesWork work = new NamesWork(new Encoder(options.get(), charset));
        run.each(found, inputs.threads(), work, (input, page) -> page.addTo(names));
        Names known = options.get().names();
        boolean all = compared.all().isEmpty();
        List<NewName> persons = names.names().stream()
                .filter(person -> all || entries(person, known, false).isEmpty())
                .toList();
        if (merge.isPresent()) {
            merge(merge.get(), persons, run);
        } else if (csv) {
            console.print(NewNameTable.csv(persons, person -> entries(person, known, true)));
        } else {
            console.print(tei ? NewNameList.tei(persons) : table(persons));
        }
        return run.finishQuietly();
    }

    /** Entries of the lists that no form contradicts; {@code surname}: those that share only the surname, too. */
    private static List<String> entries(NewName person, Names known, boolean surname) {
        return known.bearers(person.name()).stream()
                .filter(bearer -> surname || !bearer.fit().isSurname())
                .map(Bearer::id)
                .toList();
    }

    private void merge(Path file, List<NewName> persons, CommandRun run) {
        try {
            Optional<String> merged = NewNameList.merged(Files.readString(file), persons);
            if (merged.isEmpty()) {
                run.unopened(file.toString(), "has no end tag </listPerson> before which persons could be added");
                return;
            }
            WholeFile.write(file, merged.get().getBytes(StandardCharsets.UTF_8));
            console.print(persons.size() + (persons.size() == 1 ? " person" : " persons") + " added to " + file + "\n");
        } catch (IOException e) {
            run.unopened(file.toString(), Reasons.of(e));
        }
    }

    private static String table(List<NewName> names) {
        int width = names.stream().mapToInt(n -> n.name().length()).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (NewName name : names) {
            List<String> others = name.forms().subList(1, name.forms().size());
            table.append("%5d  %s%s  %s%s%n"
                    .formatted(
                            name.count(),
                            name.name(),
                            " ".repeat(width - name.name().length()),
                            String.join(" ", name.places()),
                            others.isEmpty() ? "" : "  also " + String.join("; ", others)));
        }
        return table.toString();
    }
}
