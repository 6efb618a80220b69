package org.opis.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/** Every xml:id of a file, each once: in the file, and in the run where that is asked for. */
final class DeclaredIds {
    private final Trail trail;
    private final Links links;
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    DeclaredIds(Trail trail, Links links) {
        this.trail = trail;
        this.links = links;
    }

    /** The id of the element that begins. */
    void add(String element, String id) {
        Span tag = trail.tag();
        String first = elements.putIfAbsent(id, element);
        if (first != null) {
            taken(tag, id, "by <" + first + "> at " + trail.file().where().apply(starts.get(id)));
            return;
        }
        starts.put(id, tag.start());
        links.corpus()
                .owner(id)
                .filter(owner ->
                        !links.paths().apply(tag.end()).map(Corpus::real).equals(Optional.of(owner.file())))
                .ifPresent(owner -> taken(tag, id, owner.said()));
    }

    private void taken(Span tag, String id, String by) {
        Span span = Tags.attribute(trail.file().text(), tag, "xml:id");
        marks.add(Mark.of(Code.V594, span, "the xml:id " + OneLine.quote(id) + " is taken: " + by));
    }

    Map<String, String> elements() {
        return elements;
    }

    List<Mark> marks() {
        return marks;
    }
}
