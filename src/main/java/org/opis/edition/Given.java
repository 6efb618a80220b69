package org.opis.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.opis.batch.Input;
import org.opis.batch.Inputs;

/**
 * Dumps and TEI files as they go together: a TEI file stands for the dump at its place.
 *
 * @param inputs the dumps, and the TEI files without one
 * @param tei the others, by their place
 * @param others files that are called XML, and are no TEI
 */
public record Given(Inputs inputs, Map<String, Path> tei, List<Input> others) {
    private static final int HEAD = 8192;
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?TEI[\\s>/]");

    public Given {
        tei = Map.copyOf(tei);
        others = List.copyOf(others);
    }

    /**
     * Puts them together.
     *
     * @param found what the command line names
     * @param folder the files of a folder of TEI
     */
    public static Given of(Inputs found, Inputs folder) {
        List<Input> all = new ArrayList<>(found.files());
        Set<Path> there = new HashSet<>();
        found.files().forEach(input -> input.path().ifPresent(path -> there.add(real(path))));
        folder.files().stream()
                .filter(input ->
                        input.path().filter(path -> there.contains(real(path))).isEmpty())
                .forEach(all::add);
        Set<String> dumps = new HashSet<>();
        all.stream().filter(input -> !Sources.isTei(input)).forEach(input -> dumps.add(input.place("")));
        List<Input> inputs = new ArrayList<>();
        Map<String, Path> tei = new TreeMap<>();
        List<Input> others = new ArrayList<>();
        for (Input input : all) {
            boolean file = Sources.isTei(input) && input.path().isPresent();
            if (file && dumps.contains(input.place("")) && !tei.containsKey(input.place(""))) {
                tei.put(input.place(""), input.path().get());
            } else if (file && !isTei(input.path().get())) {
                others.add(input);
            } else {
                inputs.add(input);
            }
        }
        List<Inputs.Failure> failures = new ArrayList<>(found.failures());
        failures.addAll(folder.failures());
        return new Given(new Inputs(inputs, found.several(), found.leftAlone(), failures), tei, others);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** What cannot be read is kept: who works on it says why. */
    private static boolean isTei(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // UTF-16 has a zero beside each letter of a tag
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
            return ROOT.matcher(head).find();
        } catch (IOException e) {
            return true;
        }
    }
}
