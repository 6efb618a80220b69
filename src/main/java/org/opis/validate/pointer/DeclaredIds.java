package org.opis.validate.pointer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.RealPath;
import org.opis.validate.xml.Tags;

/** Every xml:id of a file, each once: in the file, and in the run where that is asked for. */
final class DeclaredIds {
    private final ElementPath trail;
    private final Links links;
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();

    /** An id that another element has: in this file, or in {@code owner}. */
    private record Taken(Span tag, String id, Optional<Corpus.Owner> owner) {}

    DeclaredIds(ElementPath trail, Links links) {
        this.trail = trail;
        this.links = links;
    }

    /** The id of the element that begins. */
    void add(String element, String id) {
        Span tag = trail.tag();
        String first = elements.putIfAbsent(id, element);
        if (first != null) {
            taken.add(new Taken(tag, id, Optional.empty()));
            return;
        }
        starts.put(id, tag.start());
        Optional<Corpus.Owner> owner = links.corpus().owner(id);
        if (owner.isPresent()
                && !links.paths()
                        .apply(tag.end())
                        .map(RealPath::of)
                        .equals(Optional.of(owner.get().file()))) {
            taken.add(new Taken(tag, id, owner));
        }
    }

    Map<String, String> elements() {
        return elements;
    }

    boolean areUnique() {
        return taken.isEmpty();
    }

    List<SpanFinding> marks() {
        return taken.stream().map(this::mark).toList();
    }

    private SpanFinding mark(Taken one) {
        Span span = Tags.attribute(trail.file().text(), one.tag(), "xml:id");
        String by = one.owner()
                .map(Corpus.Owner::said)
                .orElseGet(() -> "by <" + elements.get(one.id()) + "> at "
                        + trail.file().where().apply(starts.get(one.id())));
        return SpanFinding.of(Code.V594, span, "the xml:id " + OneLine.quote(one.id()) + " is taken: " + by);
    }
}
