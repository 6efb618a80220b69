package org.opis.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line names, folders walked.
 *
 * @param files in the order of the arguments, those of a folder by name
 * @param several whether more than one was asked for: two arguments, or a folder, however many files it holds
 * @param leftAlone how many files of the folders have another extension
 * @param failures what could not be opened
 */
public record Inputs(List<Input> files, boolean several, int leftAlone, List<Failure> failures) {
    /** What could not be opened, and why, one clause. */
    public record Failure(String label, String reason) {}

    public Inputs {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    /**
     * Finds the files.
     *
     * @param arguments files, folders, {@code -}
     * @param extensions what is taken from folders, such as {@code .txt}; a file named by itself is taken whatever its
     *     name
     * @param output a folder not to walk into, since what stands there was written by opis
     */
    public static Inputs find(List<String> arguments, List<String> extensions, Optional<Path> output) {
        FileWalk walk =
                new FileWalk(extensions, output.map(p -> p.toAbsolutePath().normalize()));
        boolean several = arguments.size() > 1;
        for (String argument : arguments) {
            several |= walk.add(argument);
        }
        return new Inputs(walk.found, several, walk.others, walk.failed);
    }

    /** Those that are concerned by changes; what is not a file always is. */
    public Inputs concernedBy(Changed changed) throws IOException {
        List<Input> concerned = new ArrayList<>();
        for (Input file : files) {
            if (file.path().isEmpty() || changed.concerns(file.path().get())) {
                concerned.add(file);
            }
        }
        return new Inputs(concerned, several, leftAlone, failures);
    }

    /** Places of outputs that differ only in case: on many systems and servers one would take the place of the other. */
    public List<String> sameButForCase() {
        Map<String, String> places = new HashMap<>();
        List<String> same = new ArrayList<>();
        for (Input file : files) {
            String place = file.place("");
            String first = places.putIfAbsent(place.toLowerCase(Locale.ROOT), place);
            if (first != null && !first.equals(place)) {
                same.add(first + " and " + place);
            }
        }
        return same;
    }

    /** The first two inputs whose outputs would have the same name, as one clause. */
    public Optional<String> collision() {
        Map<String, Input> places = new HashMap<>();
        for (Input file : files) {
            Input first = places.putIfAbsent(file.place(""), file);
            if (first != null) {
                return Optional.of(
                        first.path().equals(file.path())
                                ? file.label() + " is named twice"
                                : "the same output name twice: " + first.label() + " and " + file.label());
            }
        }
        return Optional.empty();
    }
}
