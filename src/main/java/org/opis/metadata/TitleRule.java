package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Value;
import org.opis.text.Span;
import org.opis.text.Words;

/** M201: the title of the record; as the citation has it where there is one, in mixed case where there is a choice. */
final class TitleRule {
    private TitleRule() {}

    static Optional<Value> read(Fields fields) {
        // the citation's title is never upper-cased, and a converter that drops links leaves it whole
        List<Span> spans = new ArrayList<>(fields.cited("title"));
        spans.addAll(fields.spans("title"));
        return spans.stream()
                .filter(span -> !isUpper(span.of(fields.source().text())))
                .findFirst()
                .or(() -> spans.stream().findFirst())
                .map(span -> fields.value(Words.strip(fields.source().text(), span, "")))
                .filter(title -> !title.text().isEmpty());
    }

    static boolean isUpper(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
