package org.opis.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Encoder;
import org.opis.Options;
import org.opis.authority.NewName;
import org.opis.authority.NewNameList;
import org.opis.authority.NewNames;
import org.opis.batch.Inputs;
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
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis names fixtures/archive",
            "  opis names --tei dumps/ > people.xml     and, edited, opis encode --authority people.xml dumps/ -o tei/"
        })
final class NamesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--tei", description = "A listPerson in a TEI file, to be edited and given to --authority.")
    private boolean tei;

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
        Optional<Options> options = reading.files(findings.settings()).load(run, Options.DEFAULT);
        if (options.isEmpty()) {
            return run.finishQuietly();
        }
        Inputs found = run.find(inputs, Wanted.DUMP, Optional.empty());
        NewNames names = new NewNames();
        NamesWork work = new NamesWork(new Encoder(options.get(), charset));
        run.each(found, inputs.threads(), work, (input, page) -> page.addTo(names));
        console.print(tei ? NewNameList.tei(names.names()) : table(names.names()));
        return run.finishQuietly();
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
