package org.opis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.opis.batch.Destination;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where the results of a run go: standard output, one file, or a folder. */
final class Outputs {
    /** Where one part goes. */
    private interface Place {
        OutputFolder.Written put(Input input, Made.Part part) throws IOException;
    }

    /** Why an output was kept. */
    static final String EDITED = "not overwritten: it was edited since, or opis never wrote it; --force overwrites it";

    private final CommandRun run;
    private final Optional<String> file;
    private final Place place;

    /** @param file the one output's name, where it was given */
    private Outputs(CommandRun run, Optional<String> file, Place place) {
        this.run = run;
        this.file = file;
        this.place = place;
    }

    /** Opens the destination; empty, and said, where it cannot be opened. What cannot be meant is a usage error. */
    static Optional<Outputs> open(
            CommandSpec command, Console console, CommandRun run, OutputOptions options, Inputs inputs) {
        Destination destination = Destination.of(options.output, inputs.several());
        check(command, destination, inputs);
        if (destination instanceof Destination.ToFolder to) {
            return folder(run, to.folder(), options.force)
                    .map(f -> new Outputs(
                            run, Optional.empty(), (in, part) -> f.write(in.place(part.suffix()), part.content())));
        }
        if (destination instanceof Destination.ToFile to) {
            Path parent = to.file().toAbsolutePath().getParent();
            String name = to.file().getFileName().toString();
            return folder(run, parent, options.force)
                    .map(f -> new Outputs(
                            run, Optional.of(to.file().toString()), (in, part) -> f.write(name, part.content())));
        }
        if (destination instanceof Destination.ToDevice to) {
            return Optional.of(new Outputs(run, Optional.empty(), (in, part) -> {
                Files.write(to.device(), part.content(), StandardOpenOption.WRITE);
                return OutputFolder.Written.WRITTEN;
            }));
        }
        return Optional.of(new Outputs(run, Optional.empty(), (in, part) -> {
            console.write(part.content());
            return OutputFolder.Written.WRITTEN;
        }));
    }

    /** Opens a folder for a run; empty, and said, where it cannot be. */
    static Optional<OutputFolder> folder(CommandRun run, Path folder, boolean force) {
        try {
            return Optional.of(OutputFolder.open(folder, force));
        } catch (IOException e) {
            run.unopened(folder.toString(), Reasons.of(e));
            return Optional.empty();
        }
    }

    /** The same output name twice is an error before work starts. */
    static void checkNames(CommandSpec command, Inputs inputs) {
        inputs.collision().ifPresent(clash -> {
            throw new ParameterException(command.commandLine(), clash);
        });
    }

    void put(Input input, Made made) throws IOException {
        for (Made.Part part : made.parts()) {
            say(run, file.orElseGet(() -> input.place(part.suffix())), place.put(input, part));
        }
    }

    /** Says so where an output was kept. */
    static void say(CommandRun run, String name, OutputFolder.Written written) {
        if (written == OutputFolder.Written.KEPT) {
            run.failed(name, EDITED);
        }
    }

    /** Whether {@code -o} means a folder. */
    static boolean isFolder(OutputOptions options, Inputs inputs) {
        return Destination.of(options.output, inputs.several()) instanceof Destination.ToFolder;
    }

    private static void check(CommandSpec command, Destination destination, Inputs inputs) {
        if (destination instanceof Destination.Standard && inputs.several()) {
            throw new ParameterException(command.commandLine(), "several inputs need a folder: -o FOLDER");
        }
        if (destination instanceof Destination.ToFolder to && Files.isRegularFile(to.folder())) {
            throw new ParameterException(
                    command.commandLine(), "several inputs need a folder, and " + to.folder() + " is a file");
        }
        if (destination instanceof Destination.ToFolder to && inputs.several() && looksLikeFile(to.folder())) {
            throw new ParameterException(
                    command.commandLine(),
                    "several inputs need a folder, and " + to.folder() + " is called like a file; a folder of that name"
                            + " is made beforehand");
        }
        if (destination instanceof Destination.ToFile to && isRead(to.file(), inputs)) {
            throw new ParameterException(
                    command.commandLine(), to.file() + " is the input; an output needs a file of its own");
        }
        checkNames(command, inputs);
    }

    private static boolean looksLikeFile(Path folder) {
        return !Files.exists(folder)
                && folder.getFileName() != null
                && folder.getFileName().toString().matches("(?i).+\\.(xml|txt|html|csv|json|bib|ris)");
    }

    private static boolean isRead(Path output, Inputs inputs) {
        return inputs.files().stream().flatMap(input -> input.path().stream()).anyMatch(path -> isSame(path, output));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
