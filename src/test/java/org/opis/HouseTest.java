package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            "markup",
            "lexicon",
            "dating",
            "layout",
            "document",
            "authority",
            "metadata",
            "recognise.bracket",
            "recognise.line",
            "recognise.calendar",
            "recognise.person",
            "recognise.org",
            "recognise.place",
            "recognise.annotation",
            "recognise",
            "recognise.date",
            "recognise.name",
            "recognise.remark",
            "recognise.editorial",
            "recognise.hand",
            "recognise.stamp",
            "recognise.people",
            "recognise.closing",
            "recognise.opening",
            "recognise.body",
            "recognise.heading",
            "recognise.note",
            "recognise.paper",
            "recognise.second",
            "read",
            "tei",
            "validate.finding",
            "validate.xml",
            "validate.wellformed",
            "validate.resolve",
            "validate.grammar",
            "validate.proof",
            "validate.schematron",
            "validate.pointer",
            "validate.include",
            "validate.schema",
            "validate.repair",
            "validate",
            "schema",
            "derive",
            "csl",
            "policy",
            "report",
            "batch",
            "fidelity",
            "score",
            "",
            "project",
            "table",
            "revision",
            "suggest",
            "edition.address",
            "edition.search",
            "edition",
            "review",
            "lsp",
            "cli");
    private static final Pattern NAME = Pattern.compile("\\borg\\.opis\\.((?:[a-z]+\\.)*)([A-Z]\\w*|\\*)");
    /** The registry knows every room. */
    private static final Path REGISTRY = MAIN.resolve("recognise/Rules.java");

    private static final int LONG = 200;
    /** The registry of codes and the family of inlines have a line or five for each member. */
    private static final int LONGEST = 320;

    @Test
    void importsPointOneWay() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : sources()) {
            int own = ORDER.indexOf(room(file));
            assertTrue(own >= 0, "a room that the order does not name: " + file);
            Matcher name = NAME.matcher(code(file));
            while (name.find() && !file.equals(REGISTRY)) {
                String room = name.group(1).replaceAll("\\.$", "");
                assertTrue(ORDER.contains(room), file + " knows a room that the order does not name: " + room);
                if (ORDER.indexOf(room) > own) {
                    wrong.add(file + " knows " + name.group());
                }
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    /** What goes in a circle can't be read, tested or changed one at a time. */
    @Test
    void noCirclesOfClassesWithinTheReader() throws IOException {
        assertEquals(List.of(), Knots.of(files(MAIN.resolve("recognise"))));
    }

    /** A name means one thing in the whole house. */
    @Test
    void noSimpleNameStandsInTwoRooms() throws IOException {
        Set<Path> names = new TreeSet<>();
        List<Path> twice = sources().stream()
                .filter(file -> !file.endsWith("package-info.java") && !names.add(file.getFileName()))
                .toList();
        assertEquals(List.of(), twice);
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
        Path within = MAIN.relativize(file);
        return within.getNameCount() == 1 ? "" : within.getParent().toString().replace('/', '.');
    }

    /** The file without comments, which may speak of any room. */
    static String code(Path file) throws IOException {
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
