package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opis.batch.Reasons;
import org.opis.policy.Settings;
import org.opis.policy.SettingsException;
import org.opis.validate.finding.Nearest;
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

    /** What to say of settings for codes that neither opis nor a rule of that name has. */
    List<String> unknown(Set<String> names) {
        Set<String> asked = policy.severities.keySet().stream()
                .map(String::strip)
                .filter(code -> !isOwn(code))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown = new ArrayList<>(unknown("--severity", asked, names));
        // settings of a project are for all its schemas, of which this run may have none
        if (!names.isEmpty()) {
            Set<String> kept = new TreeSet<>(settings().foreign());
            kept.removeAll(asked);
            String file = policy.config.map(Path::toString).orElse(Settings.FILE);
            unknown.addAll(unknown(file + ":", kept, names));
        }
        return unknown;
    }

    private static List<String> unknown(String where, Set<String> codes, Set<String> names) {
        return codes.stream()
                .filter(code -> !names.contains(code))
                .map(code -> where + " " + code + ": no rule of the schemas has that name"
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
