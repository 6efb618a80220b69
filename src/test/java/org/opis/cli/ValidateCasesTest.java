package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Aids;

/** Whole runs of validate: each line of commands.txt, and all that it says, in expected.txt. */
class ValidateCasesTest {
    /** Before a file of TEI itself, which is no part of the project. */
    private static final String TEI = "tei:";

    private static final Path CASES = Path.of("fixtures/cases");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.isRegularFile(folder.resolve("commands.txt")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(Path folder) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String command : Files.readAllLines(folder.resolve("commands.txt"))) {
            said.append("$ opis validate ")
                    .append(command)
                    .append('\n')
                    .append(run(folder, command))
                    .append('\n');
        }
        Path expected = folder.resolve("expected.txt");
        if (System.getProperty("opis.accept") != null) {
            Files.writeString(expected, said);
        }
        assertEquals(Files.readString(expected), said.toString());
    }

    private static String run(Path folder, String command) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--format", "gcc"));
        for (String word : command.split(" ")) {
            boolean file = Files.exists(folder.resolve(word)) || word.startsWith("missing");
            boolean tei = word.startsWith(TEI);
            arguments.add(
                    tei
                            ? Aids.tei(word.substring(TEI.length())).toString()
                            : file ? folder.resolve(word).toString() : word);
        }
        Cli cli = Cli.run(arguments.toArray(String[]::new));
        String here = Path.of("").toAbsolutePath() + "/";
        return (cli.out() + cli.err()).replace(here, "").replace(folder + "/", "") + "exit " + cli.code() + "\n";
    }
}
