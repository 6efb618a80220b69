package org.opis.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.Options;
import org.opis.text.XmlCharacters;

/** What the corrections of an edition teach: counted, with their places. Nothing of it is applied. */
public final class Lessons {
    private static final int PLACES = 5;

    /** By what a lesson is about and its words: where it was met. */
    private final Map<Lesson.Kind, Map<List<String>, List<String>>> lessons = new EnumMap<>(Lesson.Kind.class);

    private int corrected;

    /** Compares a file with what opis wrote there; one of which that is not kept teaches nothing. */
    public void read(Home home, String place, Options options) throws IOException {
        byte[] hand = Files.readAllBytes(home.root().resolve(home.file(place)));
        Optional<byte[]> base = Bases.read(home.root(), place).filter(before -> !Arrays.equals(before, hand));
        if (base.isEmpty()) {
            return;
        }
        corrected++;
        String before = XmlCharacters.of(base.get()).text();
        Optional<Reasoning> reasoning = Reasoning.of(base.get(), before, options);
        LessonReader.of(home.file(place), before, XmlCharacters.of(hand).text(), reasoning)
                .forEach(this::add);
    }

    private void add(Lesson lesson) {
        lessons.computeIfAbsent(lesson.kind(), kind -> new TreeMap<>(Comparator.comparing(List::toString)))
                .computeIfAbsent(List.of(lesson.about(), lesson.words()), key -> new ArrayList<>())
                .add(lesson.place());
    }

    private Map<List<String>, List<String>> of(Lesson.Kind kind) {
        return lessons.getOrDefault(kind, Map.of());
    }

    /** How many files were corrected. */
    public int corrected() {
        return corrected;
    }

    /** All lessons, the most frequent first. */
    public String report() {
        StringBuilder report = new StringBuilder();
        for (Lesson.Kind kind : Lesson.Kind.values()) {
            if (!of(kind).isEmpty()) {
                report.append(kind.title()).append('\n');
                of(kind).entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                        .forEach(entry -> report.append(line(entry.getKey(), entry.getValue())));
            }
        }
        return report.toString();
    }

    private static String line(List<String> lesson, List<String> places) {
        String more = places.size() > PLACES ? " and " + (places.size() - PLACES) + " more" : "";
        String words = lesson.get(1).isEmpty() ? "" : "  \"" + lesson.get(1) + "\"";
        return "%5d  %s%s  %s%s%n"
                .formatted(
                        places.size(),
                        lesson.get(0),
                        words,
                        places.stream().limit(PLACES).collect(Collectors.joining(" ")),
                        more);
    }

    /** Files to be read by somebody and given to {@code --authority} and {@code --layout}; those with nothing in them are left out. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        LessonFiles.names(of(Lesson.Kind.NAME)).ifPresent(text -> files.put("names.xml", text));
        LessonFiles.words(of(Lesson.Kind.WORD)).ifPresent(text -> files.put("words.xml", text));
        files.put("report.txt", report());
        return files;
    }

    /** The documents of a folder: a file's path below it without its ending. */
    public static String place(Home home, Path file) {
        Path below = home.root().toAbsolutePath().normalize().resolve(home.prefix());
        String name =
                below.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return name.replaceFirst("\\.xml$", "");
    }
}
