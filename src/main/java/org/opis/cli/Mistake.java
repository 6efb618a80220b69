package org.opis.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.batch.InputKind;
import org.opis.validate.finding.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that cannot be meant so: what is wrong with it, and what probably was meant. */
final class Mistake {
    private static final Pattern ENUM = Pattern.compile(
            "Invalid value for option '(--?[\\w-]+)'.*: expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'",
            Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("Invalid value for option '(--?[\\w-]+)'[^:]*: '(.*)' is not an int.*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile(
            "Invalid value for option '(--?[\\w-]+)'[^:]*: cannot convert '(.*)' to Charset .*", Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile(
            "Value for option option '(--?[\\w-]+)' \\((.*)\\) should be in KEY=VALUE.* but was (.*)", Pattern.DOTALL);
    private static final Pattern EXCLUSIVE =
            Pattern.compile("Error: (.*), (.*) are mutually exclusive \\(specify only one\\)");
    private static final Pattern WHOLE = Pattern.compile(
            "Invalid value for (?:option|positional parameter) '?(.*?)'?(?: \\([^)]*\\))?: (.*)", Pattern.DOTALL);

    private final CommandSpec command;
    private final ParameterException problem;
    private final List<String> words;

    private Mistake(ParameterException problem, List<String> words) {
        this.command = problem.getCommandLine().getCommandSpec();
        this.problem = problem;
        this.words = words;
    }

    /** One sentence. */
    static String said(ParameterException problem, String... words) {
        Mistake mistake = new Mistake(problem, Arrays.asList(words));
        return mistake.sentence().replace('\n', ' ');
    }

    private String sentence() {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            return word.startsWith("-") && word.length() > 1 ? option(word) : word(word);
        } else if (problem instanceof MissingParameterException missing) {
            return dashed().or(() -> missing(missing)).orElseGet(problem::getMessage);
        }
        return value(problem.getMessage());
    }

    /** A name that looks like an option. */
    private Optional<String> dashed() {
        return words.stream()
                .filter(word -> word.startsWith("-") && !word.startsWith("--") && word.contains("."))
                .findFirst()
                .map(Mistake::dashed);
    }

    private static String dashed(String word) {
        return word + " begins with a dash; a file of that name is written ./" + word + ", or after --";
    }

    private static Optional<String> missing(MissingParameterException missing) {
        return missing.getMissing().stream()
                .findFirst()
                .filter(CommandLine.Model.ArgSpec::isPositional)
                .map(arg -> arg.paramLabel().equals("FILE")
                        ? "FILE is missing: files, folders, or - for standard input"
                        : arg.paramLabel() + " is missing: "
                                + String.join(" ", arg.description())
                                        .replaceAll("%%", "%")
                                        .replaceFirst("\\.$", ""));
    }

    private String option(String word) {
        int value = word.indexOf('=');
        String name = value < 0 ? word : word.substring(0, value);
        if (!word.startsWith("--") && (word.contains(".") || isThere(word))) {
            return dashed(word);
        }
        String said = "there is no option " + name;
        Optional<String> meant = name.length() > 2 ? Nearest.meant(name, names(command)) : Optional.empty();
        if (meant.isPresent()) {
            return said + "; did you mean " + meant.get() + "?";
        }
        List<String> others = all().getSubcommands().values().stream()
                .flatMap(line ->
                        line.getSubcommands().isEmpty() ? Stream.of(line) : line.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .filter(spec -> names(spec).contains(name))
                .map(spec -> spec.qualifiedName().replaceFirst("^opis ", ""))
                .distinct()
                .toList();
        return others.isEmpty()
                ? said
                : said + " of " + command.name() + "; " + list(others) + (others.size() == 1 ? " has it" : " have it");
    }

    private static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** A word where a command is due. */
    private String word(String word) {
        List<String> commands = command.subcommands().keySet().stream().toList();
        if (commands.isEmpty()) {
            return "\"" + word + "\" is too much";
        }
        String own = command.qualifiedName();
        boolean top = command.parent() == null;
        Optional<String> meant = Nearest.meant(word, commands);
        if (meant.isPresent()) {
            return "there is no command \"" + word + "\"; did you mean " + own + " " + meant.get() + "?";
        } else if (isThere(word)) {
            return top
                    ? word + ": what to do with it is missing; did you mean " + own + " " + commandFor(word) + " "
                            + word + "?"
                    : word + ": what to make of it is missing: "
                            + list(commands).replace(" and ", " or ");
        }
        return "there is no command \"" + word + "\"; there are " + list(commands);
    }

    private static String commandFor(String word) {
        return InputKind.of(Path.of(word)).isXml() ? "validate" : "encode";
    }

    private static boolean isThere(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String value(String message) {
        Matcher exclusive = EXCLUSIVE.matcher(message);
        if (exclusive.matches()) {
            return exclusive.group(1) + " and " + exclusive.group(2) + " exclude each other";
        }
        Matcher choice = ENUM.matcher(message);
        if (choice.matches()) {
            List<String> known = Arrays.stream(choice.group(2).split(", "))
                    .map(v -> v.toLowerCase(Locale.ROOT))
                    .toList();
            return choice.group(1) + " " + choice.group(3) + ": expected "
                    + list(known).replace(" and ", " or ")
                    + Nearest.meant(choice.group(3), known)
                            .map(m -> "; did you mean " + m + "?")
                            .orElse("");
        }
        Matcher number = NUMBER.matcher(message);
        if (number.matches()) {
            return number.group(1) + " " + number.group(2) + ": expected a whole number";
        }
        Matcher charset = CHARSET.matcher(message);
        if (charset.matches()) {
            return charset.group(1) + " " + charset.group(2)
                    + ": no charset has that name; there are UTF-8, windows-1251, ISO-8859-1 and others";
        }
        Matcher pair = PAIR.matcher(message);
        if (pair.matches()) {
            return pair.group(1) + " " + pair.group(3) + ": expected " + pair.group(2);
        }
        Matcher whole = WHOLE.matcher(message);
        return whole.matches() ? whole.group(1) + ": " + whole.group(2) : message;
    }

    private static List<String> names(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
    }

    /** With the commands that this run did not need. */
    private static CommandLine all() {
        return OpisCommand.line(new Console(System.in, System.out, System.err, Console.Terminal.NONE), List.of());
    }
}
