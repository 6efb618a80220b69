package org.opis.metadata;

import java.util.Optional;
import org.opis.lexicon.WordSet;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** A note that says where the paper is kept: "Source: Department of State, Central Files. Secret; Limdis." */
final class SourceNote {
    private static final String WORD = "Source:";
    /** How far, in characters, a mark of the note may push the word. */
    private static final int MARK = 8;
    /** What editors say after the signature. */
    private static final WordSet AFTER = WordSet.of("source-remark");

    private SourceNote() {}

    /** The signature that {@code note} gives, if it begins with the word. */
    static Optional<Span> in(Fields fields, Span note) {
        String text = fields.source().text();
        int reach = Math.min(note.end(), note.start() + MARK + WORD.length());
        int word = note.start() + new Span(note.start(), reach).of(text).indexOf(WORD);
        if (word < note.start() || word + WORD.length() >= note.end()) {
            return Optional.empty();
        }
        Span after = Blank.strip(text, new Span(word + WORD.length(), note.end()));
        return Optional.of(Words.strip(text, new Span(after.start(), end(text, after)), "."))
                .filter(span -> !span.isEmpty());
    }

    /** Where the signature ends: "National Archives, RG 59. Confidential; Immediate." */
    static int end(String text, Span line) {
        for (Span next : Words.of(text, line)) {
            boolean sentence = next.start() > line.start() + 1 && text.charAt(next.start() - 2) == '.';
            if (sentence && AFTER.has(Words.trim(text, next).of(text))) {
                return next.start();
            }
        }
        return line.end();
    }
}
