package org.opis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.report.Guideline;
import org.opis.validate.finding.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule. */
@Command(
        name = "explain",
        header = {"Prints the page of a rule.", ""},
        description = {
            "Prints the page of a rule: what it does, why, examples, limits. Findings carry the code in brackets.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  opis explain P101", "  opis explain lost-lines"})
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "A code, or the noun of a rule; \"opis rules\" lists them.")
    private String code;

    ExplainCommand(Console console) {
        this.console = console;
    }

    private Optional<String> meant() {
        List<String> names = Arrays.stream(Code.values())
                .flatMap(c -> Stream.of(c.name(), c.noun()))
                .toList();
        return Nearest.meant(code, names).map(name -> "did you mean " + name + "?");
    }

    @Override
    public Integer call() {
        List<Code> named = Code.named(code).map(List::of).orElseGet(() -> Arrays.stream(Code.values())
                .filter(c -> c.noun().equalsIgnoreCase(code))
                .toList());
        if (named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no rule is called " + code + "; " + meant().orElse("\"opis rules\" lists them"));
        }
        named.forEach(c -> console.print(Guideline.of(c)
                .map(Guideline::text)
                .orElse(c + " " + c.noun() + " (" + c.severity().word() + ") has no page yet.\n")));
        return Exit.DONE;
    }
}
