package org.opis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.edition.Occasion;
import org.opis.policy.Settings;
import picocli.CommandLine.Model.CommandSpec;

/** What a run of publish hangs on; none that reads standard input or writes reports of its own can be spared. */
record PublishOccasion(CommandSpec spec, Console console, FindingOptions findings, List<Path> read) {
    /**
     * That of a run over these files.
     *
     * @param found what the command line names, one after the other
     */
    Optional<Occasion> of(List<Inputs> found) {
        List<Path> files = new ArrayList<>(read);
        findings.policy.baseline.ifPresent(files::add);
        Optional<Path> settings = findings.policy.config.or(() -> Settings.file(Path.of("")));
        settings.ifPresent(files::add);
        StringBuilder asked = new StringBuilder()
                .append(spec.commandLine().getParseResult().originalArgs())
                .append(Path.of("").toAbsolutePath())
                .append(settings)
                .append(console.colourErr());
        boolean whole = findings.report.reports.isEmpty() && findings.policy.writeBaseline.isEmpty();
        for (Inputs inputs : found) {
            whole &= inputs.failures().isEmpty();
            asked.append('\n').append(inputs.leftAlone());
            for (Input input : inputs.files()) {
                whole &= input.path().isPresent();
                input.path().ifPresent(files::add);
                asked.append('\n').append(input.source());
            }
        }
        return whole ? Optional.of(Occasion.of(asked.toString(), files)) : Optional.empty();
    }
}
