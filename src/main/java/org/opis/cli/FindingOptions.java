package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.opis.batch.Reasons;
import org.opis.policy.Settings;
import org.opis.policy.SettingsException;
import org.opis.validate.Nearest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How findings are shown, and which of them matter: the same for every command that has findings. */
final class FindingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    ReportOptions report;

    @Mixin
    PolicyOptions policy;

    /** The settings of the project, as the command line changes them; refuses what cannot be meant. */
    Settings settings() {
        if (report.isNegative()) {
            throw usage("--max-findings and --max-per-code are 0 or more");
        }
        try {
            Settings found =
                    policy.config.isPresent() ? Settings.read(policy.config.get()) : Settings.find(Path.of(""));
            return found.with(policy.severities);
        } catch (SettingsException e) {
            throw usage(e.getMessage());
        } catch (IOException e) {
            throw new Unopened(policy.config.map(Path::toString).orElse(Settings.FILE), Reasons.of(e));
        }
    }

    /** What to say of severities for codes that neither opis nor a rule of that name has. */
    List<String> unknown(Set<String> names) {
        return policy.severities.keySet().stream()
                .map(String::strip)
                .filter(code -> !names.contains(code) && !isOwn(code))
                .sorted()
                .map(code -> "--severity " + code + ": no rule of the schemas has that name"
                        + Nearest.meant(code, names)
                                .map(name -> "; did you mean \"" + name + "\"?")
                                .orElse(""))
                .toList();
    }

    private boolean isOwn(String code) {
        try {
            return Settings.areOwn(code);
        } catch (SettingsException e) {
            throw usage(e.getMessage());
        }
    }

    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
