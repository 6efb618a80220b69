import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opis.cli.Main;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes what shells and man know of opis, from the model of its command line: completions for bash (by picocli), zsh,
 * fish and PowerShell below {@code share}, and the sources of the manual pages (AsciiDoc, by picocli) in {@code man}.
 */
public final class Shells {
    private final Map<List<String>, CommandSpec> commands = new LinkedHashMap<>();

    private Shells(CommandSpec opis) {
        collect(List.of(), opis);
    }

    public static void main(String[] folder) throws IOException {
        CommandSpec opis = Main.spec();
        Shells shells = new Shells(opis);
        Path share = Path.of(folder[0], "share");
        write(share.resolve("bash-completion/completions/opis"), AutoComplete.bash("opis", opis.commandLine()));
        write(share.resolve("zsh/site-functions/_opis"), shells.zsh());
        write(share.resolve("fish/vendor_completions.d/opis.fish"), shells.fish());
        write(share.resolve("powershell/opis-completion.ps1"), shells.powershell());
        Path man = Files.createDirectories(Path.of(folder[0], "man"));
        int failed = ManPageGenerator.generateManPage(man.toFile(), null, new boolean[0], true, opis);
        if (failed != 0) {
            throw new IllegalStateException("the manual pages could not be made: " + failed);
        }
    }

    private void collect(List<String> path, CommandSpec command) {
        commands.put(path, command);
        command.subcommands().forEach((name, sub) -> {
            List<String> below = new ArrayList<>(path);
            below.add(name);
            collect(below, sub.getCommandSpec());
        });
    }

    private String fish() {
        StringBuilder text = new StringBuilder("# fish completion for opis\n");
        commands.forEach((path, command) -> {
            String here = path.isEmpty() ? "__fish_use_subcommand" : seen(path);
            command.subcommands().forEach((name, sub) -> text.append("complete -c opis -f -n '").append(here)
                    .append("' -a ").append(name).append(" -d '").append(single(said(sub.getCommandSpec()))).append("'\n"));
            for (OptionSpec option : options(command)) {
                text.append("complete -c opis -n '").append(path.isEmpty() ? here : seen(path)).append("'");
                for (String name : option.names()) {
                    text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
                }
                List<String> values = values(option);
                text.append(values.isEmpty() ? takesValue(option) ? " -r" : "" : " -x -a '" + String.join(" ", values) + "'");
                text.append(" -d '").append(single(said(option))).append("'\n");
            }
        });
        return text.toString();
    }

    private static String seen(List<String> path) {
        return path.stream().map(name -> "__fish_seen_subcommand_from " + name).collect(Collectors.joining("; and "));
    }

    private String zsh() {
        StringBuilder text = new StringBuilder("#compdef opis\n# zsh completion for opis\n");
        commands.forEach((path, command) -> {
            text.append(function(path)).append("() {\n");
            List<String> arguments = new ArrayList<>();
            for (OptionSpec option : options(command)) {
                for (String name : option.names()) {
                    String value = takesValue(option)
                            ? ":value:" + (values(option).isEmpty() ? "_files" : "(" + String.join(" ", values(option)) + ")")
                            : "";
                    String equals = takesValue(option) && name.startsWith("--") ? "=" : "";
                    arguments.add("'*" + name + equals + "[" + bracketed(said(option)) + "]" + value + "'");
                }
            }
            if (command.subcommands().isEmpty()) {
                arguments.add("'*:file:_files'");
                text.append("  _arguments ").append(String.join(" \\\n    ", arguments)).append("\n");
            } else {
                arguments.add("'1: :->command'");
                arguments.add("'*:: :->rest'");
                text.append("  local state line\n  _arguments -C ").append(String.join(" \\\n    ", arguments))
                        .append("\n  case $state in\n    command)\n      local -a names=(\n");
                command.subcommands().forEach((name, sub) -> text.append("        '").append(name).append(':')
                        .append(single(said(sub.getCommandSpec())).replace(":", "\\:")).append("'\n"));
                text.append("      )\n      _describe command names ;;\n    rest)\n      case $words[1] in\n");
                for (String name : command.subcommands().keySet()) {
                    List<String> below = new ArrayList<>(path);
                    below.add(name);
                    text.append("        ").append(name).append(") ").append(function(below)).append(" ;;\n");
                }
                text.append("      esac ;;\n  esac\n");
            }
            text.append("}\n\n");
        });
        return text.append("_opis \"$@\"\n").toString();
    }

    private static String function(List<String> path) {
        return path.isEmpty() ? "_opis" : "_opis_" + String.join("_", path);
    }

    private String powershell() {
        StringBuilder text = new StringBuilder("# PowerShell completion for opis: dot-source this file in your profile\n");
        text.append("Register-ArgumentCompleter -Native -CommandName opis -ScriptBlock {\n");
        text.append("  param($word, $ast, $position)\n  $words = @{\n");
        commands.forEach((path, command) -> {
            List<String> words = new ArrayList<>(command.subcommands().keySet());
            options(command).forEach(option -> words.addAll(List.of(option.names())));
            text.append("    '").append(String.join(" ", path)).append("' = '").append(String.join(" ", words)).append("'\n");
        });
        return text.append("  }\n  $path = ''\n  foreach ($part in $ast.CommandElements | Select-Object -Skip 1) {\n")
                .append("    $next = \"$path $part\".Trim()\n    if ($words.ContainsKey($next)) { $path = $next }\n  }\n")
                .append("  $words[$path] -split ' ' | Where-Object { $_ -like \"$word*\" } |\n")
                .append("    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n")
                .toString();
    }

    private static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden()).toList();
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    private static List<String> values(OptionSpec option) {
        List<String> values = new ArrayList<>();
        if (option.completionCandidates() != null && takesValue(option)) {
            option.completionCandidates().forEach(value -> values.add(value.toLowerCase(java.util.Locale.ROOT)));
        }
        return values;
    }

    private static String said(OptionSpec option) {
        return firstSentence(option.description());
    }

    private static String said(CommandSpec command) {
        return firstSentence(command.usageMessage().header());
    }

    private static String firstSentence(String[] lines) {
        String all = String.join(" ", lines).replace("%n", " ").replace("%%", "%").replaceAll("\\s+", " ").strip();
        int end = all.indexOf(". ");
        return end < 0 ? all : all.substring(0, end);
    }

    private static String single(String text) {
        return text.replace("'", "’");
    }

    private static String bracketed(String text) {
        return single(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
