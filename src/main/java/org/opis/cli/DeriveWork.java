package org.opis.cli;

import java.util.function.Function;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;

/**
 * One product of one TEI file.
 *
 * @param suffix what follows the stem of its output
 */
record DeriveWork(Function<Derive, Derived<String>> product, String suffix) implements Work<Made> {
    @Override
    public Made make(Input input, byte[] bytes) {
        Derived<String> derived = product.apply(derive(input, bytes));
        Checked findings = DerivedFindings.of(input.label(), bytes, derived.remarks());
        return derived.value().isEmpty() ? Made.of(findings) : Made.of(findings, Made.Part.of(suffix, derived.value()));
    }

    static Derive derive(Input input, byte[] bytes) {
        return Derive.of(input.place(""), bytes);
    }
}
