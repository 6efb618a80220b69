package org.opis.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.Encoder;
import org.opis.Options;
import org.opis.batch.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Dumps to TEI. */
@Command(
        name = "encode",
        header = {"Encodes dumps as TEI P5.", ""},
        sortOptions = false,
        description = {
            "From folders, *.txt is taken; STEM.txt becomes STEM.xml.",
            "",
            "Before a file is written it is decoded again and compared: what opis writes always gives the dump back,"
                    + " byte for byte. Findings point into the dump and go to standard error;"
                    + " \"opis explain CODE\" says what one means.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis encode page.txt > page.xml",
            "  opis encode fixtures/corpus -o build/tei/",
            "  opis encode --explain page.txt | grep I415",
            "  curl -s https://example.org/page.txt | opis encode --id d.page -"
        })
final class EncodeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The xml:id of the file (default: d. and the file's stem; d.stdin for standard input).")
    private Optional<String> id;

    @Option(
            names = "--schema-base",
            paramLabel = "URI",
            defaultValue = "../schema",
            description = "Where the file points editors for opis.rng and opis.sch (default: ${DEFAULT-VALUE}).")
    private String schemaBase;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "How to read the bytes (default: UTF-8; bytes that are none are kept as such).")
    private Charset charset = StandardCharsets.UTF_8;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--explain",
            arity = "0..1",
            paramLabel = "json",
            preprocessor = ExplainForm.Attached.class,
            description =
                    "Say on standard output which rule read what, a line for each region, value, block and inline:"
                            + " where it stands, the rule's code, what it became. The TEI is then written only with -o."
                            + " --explain=json says the same as JSON.")
    private ExplainForm explain = ExplainForm.NOT;

    @Option(names = "--documents-only", description = "Skip listings, collection, person and place pages, and say so.")
    private boolean documentsOnly;

    @Mixin
    private FindingOptions findings;

    EncodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String base = schemaBase.isEmpty() || schemaBase.endsWith("/") ? schemaBase : schemaBase + "/";
        Job job = new Job(spec, console, inputs, output, findings);
        CommandRun run = job.start();
        return reading.files(findings.settings())
                .load(run, new Options(id, base))
                .map(options -> encode(job, run, new Encoder(options, charset)))
                .orElseGet(run::finishQuietly);
    }

    private int encode(Job job, CommandRun run, Encoder encoder) {
        EncodeWork work = new EncodeWork(encoder, explain, documentsOnly);
        boolean told = explain != ExplainForm.NOT && output.output.isEmpty();
        return told ? job.tell(run, Wanted.DUMP, work, this::checkId) : job.run(run, Wanted.DUMP, work, this::checkId);
    }

    private void checkId(Inputs found) {
        if (id.isPresent() && found.several()) {
            throw new ParameterException(spec.commandLine(), "--id names one file, and there are several");
        }
        if (id.filter(name -> !Name.isName(name)).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--id " + id.get() + " is no XML name: a letter first, no blank or colon");
        }
    }
}
