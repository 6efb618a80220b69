package org.opis.validate;

import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.Aids;
import org.opis.validate.finding.Finding;
import org.opis.validate.repair.Mended;
import org.opis.validate.repair.Mender;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.xml.FileUri;

/**
 * A mistake of an editor and what a message has to say of it.
 *
 * @param file that has the mistake and no other
 * @param place line and column
 * @param words all of which the message names
 * @param repair what --fix is to write; empty where nothing is certain
 */
record Judged(Path file, String place, List<String> words, String repair) {
    private static final Path FOLDER = Path.of("fixtures/validation/judged");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    /** What other programs say: a file, a line, and a message. */
    private static final Pattern SAID = Pattern.compile("([^:]*):(\\d+)(?::\\d+)?: (.*)");

    /** How many of the set are right. */
    record Score(String by, int cause, int place, int repair, int all) {
        @Override
        public String toString() {
            String repairs = repair < 0 ? "-" : repair + " of " + all;
            return String.format("| %s | %d of %d | %d of %d | %s |", by, cause, all, place, all, repairs);
        }
    }

    static List<Judged> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("judged.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> new Judged(FOLDER.resolve(row[0]), row[1], words(row[2]), row[3]))
                .toList();
    }

    private static List<String> words(String said) {
        return WORD.matcher(said).results().map(r -> r.group()).toList();
    }

    static Score opis(Validation validation) throws IOException {
        int cause = 0;
        int place = 0;
        int repair = 0;
        List<Judged> all = all();
        for (Judged one : all) {
            List<Finding> found = one.findings(validation);
            cause += one.isNamed(found) ? 1 : 0;
            place += one.isPlaced(found) ? 1 : 0;
            repair += one.isRepaired(validation) ? 1 : 0;
        }
        return new Score("opis", cause, place, repair, all.size());
    }

    /** Of a program that prints lines of {@code file:line: message}; it is not asked for more than the names. */
    static Score other(String by, List<String> command) throws IOException, InterruptedException {
        List<Judged> all = all();
        List<String> whole = new ArrayList<>(command);
        all.forEach(one -> whole.add(one.file().toString()));
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        List<Matcher> lines =
                said.lines().map(SAID::matcher).filter(Matcher::matches).toList();
        int cause = 0;
        int place = 0;
        for (Judged one : all) {
            List<Matcher> own = lines.stream()
                    .filter(m -> m.group(1).endsWith(one.file().toString()))
                    .toList();
            List<String> names = one.words().stream()
                    .filter(word -> "<@\"".indexOf(word.charAt(0)) >= 0)
                    .map(word -> word.replaceAll("[<>@\"]", ""))
                    .toList();
            cause += own.stream().anyMatch(m -> names.stream().allMatch(m.group(3)::contains)) ? 1 : 0;
            place += !own.isEmpty() && one.place().startsWith(own.get(0).group(2) + ":") ? 1 : 0;
        }
        return new Score(by, cause, place, -1, all.size());
    }

    List<Finding> findings(Validation validation) throws IOException {
        return validation.check(file.toString(), Optional.of(file), Files.readAllBytes(file)).stream()
                .flatMap(one -> one.findings().stream())
                .toList();
    }

    /** One mistake is one finding. */
    boolean isNamed(List<Finding> found) {
        return found.size() == 1 && words.stream().allMatch(found.get(0).message()::contains);
    }

    boolean isPlaced(List<Finding> found) {
        return found.size() == 1 && found.get(0).start().toString().equals(place);
    }

    boolean isRepaired(Validation validation) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Mended mended = new Mender(validation.checks(file.toString(), Optional.of(file))).mend(bytes);
        String text = new String(mended.xml(), StandardCharsets.UTF_8);
        return repair.isEmpty() ? mended.repairs() == 0 : mended.repairs() == 1 && text.contains(repair);
    }

    static Validation validation() {
        String grammar = FileUri.of(Aids.tei("tei_all.rng"));
        return Validation.of(new SchemaChoice(
                List.of(grammar), List.of(), false, Optional.empty(), Optional.empty(), false, List.of(), false));
    }

    /** The scores of opis and of the others. */
    static String table() throws IOException, InterruptedException {
        String tei = Aids.tei("tei_all.rng").toString();
        List<String> jing = List.of(
                "java", "-cp", jar(ValidationDriver.class), "com.thaiopensource.relaxng.util.Driver", "-i", tei);
        String head = "| | cause named | place right | repair right |\n|---|---|---|---|\n";
        StringBuilder table = new StringBuilder(head);
        table.append(opis(validation()))
                .append('\n')
                .append(other("Jing", jing))
                .append('\n');
        try {
            table.append(other("xmllint", List.of("xmllint", "--noout", "--relaxng", tei)));
        } catch (IOException e) {
            table.append("| xmllint | is not on this machine | | |");
        }
        return table.append('\n').toString();
    }

    /** Where a class is kept; not all that starts a test tells its class path. */
    private static String jar(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** Prints the table; the command is src/bench/judged. */
    public static void main(String... words) throws Exception {
        System.out.print(table());
        System.exit(0);
    }
}
