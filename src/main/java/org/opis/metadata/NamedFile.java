package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** A file that has a name instead of a number: "File A. Name, foreign affairs". */
final class NamedFile {
    private NamedFile() {}

    /** From the label, behind a comma, to the next label or the end. */
    static Optional<Span> find(String text, Span signature, List<ShelfmarkLabel> labels) {
        for (Span word : Words.of(text, signature)) {
            boolean file = word.of(text).equals("File") || word.of(text).equals("Folder");
            boolean within = word.start() > signature.start() && word.end() < signature.end();
            if (file && within && ",;".indexOf(inkBefore(text, word.start(), signature.start())) >= 0) {
                int end = labels.stream()
                        .map(label -> label.span().start())
                        .filter(start -> start > word.end())
                        .findFirst()
                        .orElse(signature.end());
                return Optional.of(Words.strip(text, new Span(word.start(), end), ""));
            }
        }
        return Optional.empty();
    }

    private static char inkBefore(String text, int before, int start) {
        int at = before - 1;
        while (at > start && Blank.isBlank(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }
}
