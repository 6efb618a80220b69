package org.opis.cli;

import java.util.function.Function;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.text.Places;
import org.opis.text.XmlCharacters;

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
        XmlCharacters characters = XmlCharacters.of(bytes);
        return characters
                .problem()
                .map(problem -> Derive.unreadable(
                        input.place(""),
                        new Places(characters.text()).at(problem.span().start()),
                        problem.message()))
                .orElseGet(() -> Derive.of(input.place(""), characters.text()));
    }
}
