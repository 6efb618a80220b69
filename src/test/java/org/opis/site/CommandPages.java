package org.opis.site;

import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.cli.Main;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page for each command, from the model of the command line; {@code xslt/site/command.xsl} lays it out. */
final class CommandPages {
    private CommandPages() {}

    static List<SitePage> all() {
        List<SitePage> pages = new ArrayList<>();
        add(Main.spec(), pages);
        return pages;
    }

    private static void add(CommandSpec command, List<SitePage> pages) {
        String name = command.qualifiedName();
        pages.add(new SitePage(
                "reference/commands/" + name.replace(' ', '-') + ".html",
                name,
                pages.isEmpty() ? "src/main/java/org/opis/cli/" : "",
                "",
                element(command)));
        below(command).forEach(sub -> add(sub, pages));
    }

    /** The commands of a command, each once. */
    private static Stream<CommandSpec> below(CommandSpec command) {
        return new LinkedHashSet<>(command.subcommands().values())
                .stream().map(CommandLine::getCommandSpec).filter(sub -> !sub.usageMessage()
                        .hidden());
    }

    private static String element(CommandSpec command) {
        Help help = command.commandLine().getHelp();
        return "<command xmlns=\"\" name=\"" + SitePage.escape(command.qualifiedName()) + "\"><said>"
                + text(description(command)) + "</said><synopsis>"
                + text(help.detailedSynopsis(0, null, false).strip())
                + "</synopsis>"
                + Arrays.stream(command.usageMessage().footer())
                        .map(line -> "<example>" + text(line.strip()) + "</example>")
                        .collect(Collectors.joining())
                + below(command)
                        .map(sub -> "<command name=\"" + sub.qualifiedName() + "\"><said>"
                                + text(sub.usageMessage().header()) + "</said></command>")
                        .collect(Collectors.joining())
                + command.positionalParameters().stream()
                        .filter(argument -> !argument.hidden())
                        .map(CommandPages::argument)
                        .collect(Collectors.joining())
                + command.options().stream()
                        .filter(option -> !option.hidden())
                        .map(option -> option(option, command))
                        .collect(Collectors.joining())
                + "</command>";
    }

    private static String[] description(CommandSpec command) {
        String[] said = command.usageMessage().description();
        return said.length == 0 ? command.usageMessage().header() : said;
    }

    private static String argument(PositionalParamSpec argument) {
        return "<argument names=\"" + SitePage.escape(argument.paramLabel()) + "\">" + text(argument.description())
                + "</argument>";
    }

    private static String option(OptionSpec option, CommandSpec command) {
        String value = option.arity().max() == 0
                ? ""
                : (option.longestName().startsWith("--") ? "=" : " ") + option.paramLabel();
        return "<option names=\"" + SitePage.escape(String.join(", ", option.names()) + value) + "\""
                + (isOwn(option, command) ? "" : " shared=\"yes\"") + ">" + text(option.description()) + "</option>";
    }

    /** Whether it is a field of the command itself, and not of options that several commands have. */
    private static boolean isOwn(ArgSpec option, CommandSpec command) {
        return option.userObject() instanceof Member member
                && member.getDeclaringClass().isInstance(command.userObject());
    }

    private static String text(String... lines) {
        return SitePage.escape(String.join(" ", lines).replace("%n", " ").replace("%%", "%"));
    }
}
