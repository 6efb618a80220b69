package org.opis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A change of a page that changes the reading of it in a known way, or not at all.
 *
 * @param name what is changed
 * @param lost how large a share of the spans that ought to stay may be lost; it may only be made smaller
 * @param gained how large a share, in relation to the same, may come in addition; it may only be made smaller
 * @param fields how large a share of the fields of metadata may be changed; it may only be made smaller
 * @param change the change; nothing where the page gives no occasion
 */
record Law(String name, double lost, double gained, double fields, Change change) {
    /**
     * The changed page.
     *
     * @param text its text
     * @param marks those that ought to be read in it, as type and text
     * @param all whether there ought to be no others
     * @param fields of its metadata, where these are asked for
     */
    record Changed(String text, List<Mark> marks, boolean all, Map<Field, FieldValue> fields) {}

    /** The same mark, its text changed. */
    static Mark with(Mark mark, UnaryOperator<String> change) {
        List<String> forms = mark.forms().stream().map(change).toList();
        return Mark.of(mark.type(), forms, mark.dating(), mark.certainty(), mark.span());
    }

    /** How a page is changed. */
    interface Change {
        Optional<Changed> of(ReadPage page, Random random);
    }
}
