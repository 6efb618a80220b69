package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.schema.Export;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Hands out the schema. */
@Command(
        name = "schema",
        header = {"Exports the schema: RELAX NG, Schematron, ODD, and its reference.", ""},
        sortOptions = false,
        description = {
            "Writes what an editor or another TEI tool needs to work with the encoding: opis.rng, opis-editor.rng,"
                    + " opis.rnc, opis.sch, opis.odd, catalog.xml, reference/index.html, and in editors/ what Emacs,"
                    + " Vim, Neovim, Helix and Kate are configured with. Each file is complete by itself. An edition"
                    + " has them in schema/ already.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  opis schema --export build/schema", "  opis schema --print opis.rnc | grep -A9 'stamp ='"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    @Option(
            names = {"-f", "--force"},
            description = "With --export: overwrite what was edited since opis wrote it, too.")
    private boolean force;

    /** One of these. */
    private static final class Wanted {
        @Option(
                names = "--export",
                paramLabel = "FOLDER",
                converter = OutputName.class,
                description = "Write every file into this folder.")
        private String folder = "";

        @Option(names = "--print", paramLabel = "FILE", description = "Print one of the files.")
        private String file = "";

        @Option(names = "--list", description = "List the files.")
        private boolean list;
    }

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (wanted.list) {
            console.print(list());
            return Exit.DONE;
        }
        if (!wanted.folder.isEmpty()) {
            return export(Path.of(wanted.folder));
        }
        Export file = Export.named(wanted.file)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no file of the schema is called " + wanted.file + "; --list lists them"));
        console.print(file.text());
        return Exit.DONE;
    }

    private int export(Path folder) throws IOException {
        Map<String, String> files = Export.all();
        try {
            OutputFolder output = OutputFolder.open(folder, force);
            int kept = 0;
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                if (output.write(file.getKey(), content) == OutputFolder.Written.KEPT) {
                    console.say(file.getKey() + ": " + Outputs.EDITED);
                    kept++;
                }
            }
            console.say(files.size() - kept + " of " + files.size() + " files of the schema in " + folder);
            return kept == 0 ? Exit.DONE : Exit.FINDINGS;
        } catch (IOException e) {
            console.say(folder + ": " + Reasons.of(e));
            return Exit.UNOPENED;
        }
    }

    private static String list() {
        int width = Arrays.stream(Export.values())
                .mapToInt(e -> e.path().length())
                .max()
                .orElse(0);
        return Arrays.stream(Export.values())
                .map(e -> e.path() + " ".repeat(width + 2 - e.path().length()) + e.what() + "\n")
                .collect(Collectors.joining());
    }
}
