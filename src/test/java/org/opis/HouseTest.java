package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a machine can see. */
class HouseTest {
    private static final Path MAIN = Path.of("src/main/java/org/opis");
    private static final List<String> ORDER = List.of(
            "text",
            "diagnostic",
            "lexicon",
            "dating",
            "layout",
            "document",
            "authority",
            "rule",
            "read",
            "tei",
            "validate",
            "schema",
            "derive",
            "policy",
            "report",
            "batch",
            "score",
            "",
            "lsp",
            "cli");
    /** The rooms inside a room, in their order; what stands in the room itself comes last. */
    private static final Map<String, List<String>> INSIDE = Map.of(
            "validate",
            List.of(
                    "finding",
                    "xml",
                    "wellformed",
                    "resolve",
                    "grammar",
                    "schematron",
                    "pointer",
                    "include",
                    "schema",
                    "repair",
                    ""));

    private static final Pattern NAME = Pattern.compile("\\borg\\.opis\\.(?:([a-z]+)\\.)?(?:([a-z]+)\\.)?[A-Z*]");
    private static final int LONG = 200;
    /** The registry of codes and the family of inlines have a line or five for each member. */
    private static final int LONGEST = 275;

    @Test
    void importsPointOneWay() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            int own = ORDER.indexOf(room(file));
            assertTrue(own >= 0, "a room that the order does not name: " + file);
            Matcher name = NAME.matcher(code(file));
            while (name.find()) {
                String room = name.group(1) == null ? "" : name.group(1);
                if (ORDER.indexOf(room) > own) {
                    wrong.add(file + " knows " + name.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void importsInsideARoomPointOneWay() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> order = INSIDE.getOrDefault(room(file), List.of(""));
            int own = order.indexOf(inner(file));
            assertTrue(own >= 0, "a room inside a room that the order does not name: " + file);
            Matcher name = NAME.matcher(code(file));
            while (name.find()) {
                String inner = name.group(2) == null ? "" : name.group(2);
                if (room(file).equals(name.group(1)) && order.indexOf(inner) > own) {
                    wrong.add(file + " knows " + name.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRoomSaysWhatItLeavesOut() throws IOException {
        TreeSet<Path> wrong = new TreeSet<>();
        for (Path file : sources()) {
            Path about = file.resolveSibling("package-info.java");
            if (!Files.isRegularFile(about) || !Files.readString(about).contains("Invariant:")) {
                wrong.add(about);
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void noNullIsReturnedAndNothingIsCaughtWhole() throws IOException {
        Pattern nothing = Pattern.compile("\\breturn null\\b|\\? null :|: null;");
        Pattern all = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable|RuntimeException) ");
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String code = code(file);
            if (nothing.matcher(code).find()) {
                wrong.add(file + " gives null");
            }
            if (!file.equals(MAIN.resolve("cli/Main.java")) && all.matcher(code).find()) {
                wrong.add(file + " catches everything");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void filesAreShort() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path root : List.of(MAIN, Path.of("schema"), Path.of("xslt"))) {
            for (Path file : files(root)) {
                String name = file.toString();
                if (name.endsWith(".java") || name.endsWith(".xsl") || name.endsWith(".rnc")) {
                    lengths.add(Files.readAllLines(file).size());
                }
            }
        }
        lengths.sort(null);
        assertTrue(lengths.get(lengths.size() * 95 / 100) < LONG, "one file in twenty has " + LONG + " lines");
        assertTrue(lengths.get(lengths.size() - 1) < LONGEST, "a file has " + LONGEST + " lines");
    }

    @Test
    void onlyMainEndsTheProcess() throws IOException {
        for (Path file : sources()) {
            assertTrue(
                    file.endsWith("cli/Main.java") || !code(file).contains("System.exit"), file + " ends the process");
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        assertEquals(version.group(1), Version.NUMBER);
    }

    private static String room(Path file) {
        return MAIN.relativize(file).getNameCount() == 1
                ? ""
                : MAIN.relativize(file).getName(0).toString();
    }

    private static String inner(Path file) {
        Path place = MAIN.relativize(file);
        return place.getNameCount() < 3 ? "" : place.getName(1).toString();
    }

    /** The file without comments, which may speak of any room. */
    private static String code(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?m)^\\s*(/?\\*|//).*$", "");
    }

    private static List<Path> sources() throws IOException {
        return files(MAIN).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
