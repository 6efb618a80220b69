package org.opis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Where the command line begins. */
public final class Main {
    private static final String HELP = "--help";

    private Main() {}

    public static void main(String[] args) {
        // Saxon 12 turns words of a stylesheet to lower case as the machine's language does: Turkish has no "private"
        Locale.setDefault(Locale.ROOT);
        // Java's own parser for Jing too, which would look through the class path for one, anew for each schema
        System.setProperty(
                SAXParserFactory.class.getName(),
                SAXParserFactory.newDefaultInstance().getClass().getName());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Preload.up(args);
        System.exit(run(new Console(System.in, out, err, terminal()), args));
    }

    /** Runs one command on the given streams, without colour or progress; gives the exit code. */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return run(new Console(in, out, err, Console.Terminal.NONE), args);
    }

    /** The model of the whole command line, of which manual pages and completions are made. */
    public static CommandSpec spec() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return commands(new Console(InputStream.nullInputStream(), nowhere, nowhere, Console.Terminal.NONE), List.of())
                .getCommandSpec();
    }

    private static int run(Console console, String... args) {
        int code;
        try {
            String[] words = asked(args);
            code = commands(console, List.of(words)).execute(words);
        } catch (Throwable fault) { // the last place where it can become a sentence
            console.say(Fault.sentence("opis", fault));
            code = Exit.UNOPENED;
        }
        if (!console.finish()) {
            console.say("opis: standard output could not be written");
            return Math.max(code, Exit.UNOPENED);
        }
        return code;
    }

    /** Other programs are asked {@code help COMMAND}. */
    private static String[] asked(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        return Stream.concat(Stream.of(args).skip(1), Stream.of(HELP)).toArray(String[]::new);
    }

    private static CommandLine commands(Console console, List<String> words) {
        CommandLine line = OpisCommand.line(console, words);
        line.setExpandAtFiles(false); // a dump may be called @x.txt
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colourOut() ? Ansi.ON : Ansi.OFF));
        if (words.contains(HELP) || words.contains("-h")) {
            FindingHelp.sort(line);
        }
        line.setOut(console.writer());
        line.setParameterExceptionHandler((problem, args) -> {
            String command = problem.getCommandLine().getCommandSpec().qualifiedName();
            console.say(command + ": " + Mistake.said(problem, args));
            console.say("Try \"" + command + " --help\".");
            return Exit.USAGE;
        });
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            console.say(sentence(fault));
            return Exit.UNOPENED;
        });
        return line;
    }

    private static String sentence(Exception fault) {
        if (fault instanceof InvalidPathException path) {
            return path.getInput() + ": no name of a file in this locale";
        }
        return fault instanceof Unopened ? fault.getMessage() : Fault.sentence("opis", fault);
    }

    // the launcher knows which streams are terminals; Java cannot ask for each
    private static Console.Terminal terminal() {
        String streams = System.getProperty("opis.terminal", "");
        boolean colour = System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                && !System.getenv().getOrDefault("TERM", "").equals("dumb");
        return new Console.Terminal(streams.contains("1"), streams.contains("2"), colour);
    }
}
