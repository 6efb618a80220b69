package org.opis.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/**
 * A tag that is put into a file.
 *
 * @param replaced a bracket that it stands for from now on; empty elsewhere
 * @param tag as it is written
 * @param end whether it ends an element
 * @param length of the element in characters of the file: of two at one place the longer is the outer
 */
record Insert(Span replaced, String tag, boolean end, int length) {
    /** Ends before starts; of ends the inner first, of starts the outer. */
    private static final Comparator<Insert> ORDER = Comparator.comparing(
                    (Insert one) -> one.replaced().start())
            .thenComparing(one -> !one.end())
            .thenComparing(one -> one.end() ? one.length() : -one.length())
            .thenComparing(one -> one.end() ? "" : one.tag());

    /** The text with all of them; empty where two stand for the same bracket. */
    static Optional<String> apply(String text, List<Insert> inserts) {
        List<Insert> sorted = new ArrayList<>(inserts);
        sorted.sort(ORDER);
        List<Edit> edits = new ArrayList<>();
        for (Insert insert : sorted) {
            Edit last = edits.isEmpty() ? new Edit(Span.empty(0), "") : edits.get(edits.size() - 1);
            if (!edits.isEmpty() && insert.replaced().isEmpty() && last.span().equals(insert.replaced())) {
                edits.set(edits.size() - 1, new Edit(last.span(), last.text() + insert.tag()));
            } else {
                edits.add(new Edit(insert.replaced(), insert.tag()));
            }
        }
        return Edit.apply(text, edits);
    }
}
