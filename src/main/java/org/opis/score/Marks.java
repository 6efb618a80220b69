package org.opis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one reading of a page marks in it: a hand's, or that of a TEI file.
 *
 * @param file the page's file name
 * @param pageClass document, listing, collection, person, place or other
 * @param names whether all names are marked
 * @param corresp whether it says who wrote to whom
 * @param fields what the metadata say; absent where the page does not say
 * @param first first line of the body
 * @param last last line of the body
 * @param marks in page order
 */
record Marks(
        String file,
        String pageClass,
        boolean names,
        boolean corresp,
        Map<Field, FieldValue> fields,
        Optional<String> first,
        Optional<String> last,
        List<Mark> marks) {
    Marks {
        fields = Map.copyOf(fields);
        marks = List.copyOf(marks);
    }

    boolean isDocument() {
        return pageClass.equals("document");
    }

    /** The same but for those of a type. */
    Marks without(SpanType type) {
        List<Mark> others = marks.stream().filter(mark -> mark.type() != type).toList();
        return new Marks(file, pageClass, names, corresp, fields, first, last, others);
    }

    List<Mark> of(SpanType type) {
        return marks.stream().filter(m -> m.type() == type).toList();
    }
}
