package org.opis.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.opis.authority.ReconciledNames;
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
                    + " entries, and to those whom it has the forms that it lacks, and changes nothing else of it. --csv is a table for OpenRefine, with the reason for each"
                    + " form and the entries of the surname; --identifiers brings back what a"
                    + " reconciliation found.",
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

    @Option(
            names = "--identifiers",
            paramLabel = "CSV",
            description =
                    "A table of names with columns wikidata, viaf, gnd, isni, lcnaf or geonames, as a reconciliation"
                            + " of that of --csv gives it: --tei and --merge write them as idno.")
    private Optional<Path> identifiers = Optional.empty();

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
        Optional<ReconciledNames> given = identifiers.isEmpty() ? Optional.of(ReconciledNames.NONE) : identifiers(run);
        if (given.isEmpty()) {
            return run.finishQuietly();
        }
        NewNames names = new NewNames();
        Names known = options.get().names();
        boolean all = compared.all().isEmpty();
        NamesWork work = new NamesWork(new Encoder(options.get(), charset), all ? Names.none() : known);
        NewNames listed = new NewNames();
        run.each(found, inputs.threads(), work, (input, page) -> page.addTo(names, listed));
        List<NewName> persons = names.names().stream()
                .filter(person -> all || entries(person, known, false).isEmpty())
                .toList();
        if (merge.isPresent()) {
            merge(merge.get(), new Found(persons, others(listed.names(), known)), given.get(), run);
        } else if (csv) {
            console.print(NewNameTable.csv(persons, person -> entries(person, known, true)));
        } else {
            console.print(tei ? NewNameList.tei(persons, given.get()) : table(persons));
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

    /** Whom the list has in other forms, each with the one entry that may be his. */
    private static Map<NewName, String> others(List<NewName> names, Names known) {
        Map<NewName, String> others = new LinkedHashMap<>();
        for (NewName name : names) {
            List<String> entries = entries(name, known, false);
            if (entries.size() == 1) {
                others.put(name, entries.get(0));
            }
        }
        return others;
    }

    private Optional<ReconciledNames> identifiers(CommandRun run) {
        try {
            Optional<ReconciledNames> read = ReconciledNames.read(Files.readString(identifiers.get()));
            if (read.isEmpty()) {
                run.unopened(identifiers.get().toString(), "has no column \"name\", or none of an authority file");
            }
            return read;
        } catch (IOException e) {
            run.unopened(identifiers.get().toString(), Reasons.of(e));
            return Optional.empty();
        }
    }

    /** Persons who are new to a list, and others whom it has. */
    private record Found(List<NewName> persons, Map<NewName, String> others) {}

    private void merge(Path file, Found found, ReconciledNames ids, CommandRun run) {
        try {
            Optional<NewNameList.Merged> merged =
                    NewNameList.merged(Files.readString(file), found.persons(), found.others(), ids);
            if (merged.isEmpty()) {
                run.unopened(file.toString(), "has no end tag </listPerson> before which persons could be added");
                return;
            }
            WholeFile.write(file, merged.get().list().getBytes(StandardCharsets.UTF_8));
            console.print(count(found.persons().size(), "person") + " added to " + file
                    + also(merged.get().forms(), "form") + also(merged.get().identifiers(), "identifier") + "\n");
        } catch (IOException e) {
            run.unopened(file.toString(), Reasons.of(e));
        }
    }

    private static String also(int number, String noun) {
        return number == 0 ? "" : ", " + count(number, noun) + " to its entries";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
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
