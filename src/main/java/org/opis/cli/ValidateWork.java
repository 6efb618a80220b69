package org.opis.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.report.Checked;
import org.opis.validate.Validation;

/** Says what is wrong with one TEI file. */
record ValidateWork(Validation validation) implements Work<Made> {
    @Override
    public Optional<Made> unread(Input input) throws IOException {
        return survey(validation, input).map(checked -> new Made(List.of(), List.of(), List.of(checked)));
    }

    /** What a large file comes to without being held. */
    static Optional<Checked> survey(Validation validation, Input input) throws IOException {
        return input.path().isEmpty()
                ? Optional.empty()
                : validation.survey(input.label(), input.path().get()).map(Checked::xml);
    }

    @Override
    public Made make(Input input, byte[] bytes) {
        List<Checked> checked = validation.check(input.label(), input.path(), bytes).stream()
                .map(Checked::xml)
                .toList();
        return new Made(List.of(), List.of(), checked);
    }
}
