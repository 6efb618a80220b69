package org.opis.lsp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.diagnostic.Edit;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.validate.Validation;
import org.opis.validate.finding.Finding;

/** A change that is made in thought first: it is offered only if the file describes the same dump and is no worse. */
final class Trial {
    private final OpenFile file;
    private final Validation validation;
    private final Map<String, Integer> before;
    private final Decoded decoded;

    /** @param found what is wrong before */
    Trial(OpenFile file, Validation validation, List<Finding> found) {
        this.file = file;
        this.validation = validation;
        this.before = counts(found.stream());
        this.decoded = Decoder.decode(file.bytes());
    }

    /** Whether nothing is wrong after the edits that was not before, and the dump is the same. */
    boolean isSound(List<Edit> edits) {
        Optional<String> text = Edit.apply(file.text(), edits);
        if (text.isEmpty() || decoded.problem().isPresent()) {
            return false;
        }
        OpenFile changed = new OpenFile(file.uri(), file.version(), text.get());
        Decoded after = Decoder.decode(changed.bytes());
        return after.problem().isEmpty()
                && Arrays.equals(decoded.bytes(), after.bytes())
                && counts(findings(changed)).entrySet().stream()
                        .allMatch(e -> e.getValue() <= before.getOrDefault(e.getKey(), 0));
    }

    private Stream<Finding> findings(OpenFile tried) {
        return validation.check(tried.name(), tried.path(), tried.bytes()).stream()
                .flatMap(one -> one.findings().stream());
    }

    private static Map<String, Integer> counts(Stream<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        findings.map(Finding::code).forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }
}
