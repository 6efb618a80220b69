package org.opis.rule;

import java.util.List;
import java.util.Optional;
import org.opis.document.Value;
import org.opis.text.Span;

/** M201: the title of the record; the mixed-case form where the page also prints it in capitals. */
final class TitleRule {
    private TitleRule() {}

    static Optional<Value> read(Fields fields) {
        List<Span> spans = fields.spans("title");
        return spans.stream()
                .filter(span -> !isUpper(span.of(fields.source().text())))
                .findFirst()
                .or(() -> spans.stream().findFirst())
                .map(span -> fields.value(Words.strip(fields.source().text(), span, "")))
                .filter(title -> !title.text().isEmpty());
    }

    private static boolean isUpper(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
