package org.opis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.Reasons;
import org.opis.batch.WholeFile;
import org.opis.policy.Baseline;
import org.opis.policy.BaselineWriter;
import org.opis.policy.SettingsException;
import org.opis.report.BaselineJson;
import org.opis.report.Judged;

/**
 * The baselines of a run.
 *
 * @param known what was known before
 * @param made what is to be written
 */
record Baselines(Optional<Baseline> known, Optional<Making> made) {
    /** A baseline in the making; {@code earlier} is what its file holds now. */
    record Making(Path file, BaselineWriter writer, Optional<Baseline> earlier) {}

    static Baselines of(FindingOptions options) {
        Optional<Baseline> known = options.policy.baseline.map(file -> read(file, options));
        return new Baselines(
                known,
                options.policy.writeBaseline.map(file -> new Making(
                        file,
                        new BaselineWriter(file),
                        Files.isRegularFile(file) ? Optional.of(read(file, options)) : Optional.empty())));
    }

    void add(Judged judged) {
        made.ifPresent(m -> m.writer().add(judged.file(), judged.baseline()));
    }

    void finish(CommandRun run) {
        if (made.isPresent() && run.code() == Exit.UNOPENED) {
            run.failed(made.get().file().toString(), "left as it was: not everything could be checked");
            return;
        }
        made.ifPresent(m -> {
            m.earlier().ifPresent(m.writer()::keep);
            try (WholeFile whole = WholeFile.open(m.file())) {
                whole.writer().print(BaselineJson.of(m.writer().entries()));
                whole.finish();
            } catch (IOException e) {
                run.unopened(m.file().toString(), "the baseline cannot be written: " + Reasons.of(e));
            }
        });
    }

    private static Baseline read(Path file, FindingOptions options) {
        try {
            return Baseline.read(file);
        } catch (SettingsException e) {
            throw options.usage(e.getMessage());
        } catch (IOException e) {
            throw new Unopened(file.toString(), Reasons.of(e));
        }
    }
}
