package org.opis.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/**
 * Takes the doubt from a reading that someone has looked at (TEI P5 22.1): {@code @cert} goes, and who took it away is
 * named as responsible, where the editor has a name.
 */
public final class Acceptance {
    /** What the header says of it. */
    public static final String DONE = "Doubtful readings reviewed.";

    private static final String ENCODER = "#enc";

    private final String text;
    private final Outline outline;
    private final Optional<Responsible> editor;

    public Acceptance(String text, Outline outline, Optional<Responsible> editor) {
        this.text = text;
        this.outline = outline;
        this.editor = editor;
    }

    /** The doubtful element that a place is in, or nearest around it. */
    public Optional<Outline.Element> doubtful(int offset) {
        Optional<Outline.Element> found = outline.at(offset);
        while (found.isPresent() && found.get().attribute("cert").isEmpty()) {
            found = outline.parent(found.get());
        }
        return found;
    }

    /** The changes that accept it, with the responsible one named and without; what a file allows is for others to say. */
    public List<List<Edit>> ways(Outline.Element element) {
        List<List<Edit>> ways = new ArrayList<>();
        editor.ifPresent(who -> {
            List<Edit> named = new ArrayList<>(without(element, false));
            named.add(ResponsibleEdit.of(text, element, who));
            named.addAll(HeaderEdits.of(text, outline, who, DONE, LocalDate.now()));
            ways.add(named);
        });
        ways.add(without(element, true));
        return ways;
    }

    private List<Edit> without(Outline.Element element, boolean encoder) {
        List<Edit> edits = new ArrayList<>();
        element.attribute("cert").ifPresent(a -> edits.add(new Edit(whole(a), "")));
        element.attribute("resp")
                .filter(a -> encoder && a.value().of(text).equals(ENCODER))
                .ifPresent(a -> edits.add(new Edit(whole(a), "")));
        return edits;
    }

    /** With the blanks before it. */
    private Span whole(Outline.Attribute attribute) {
        int start = attribute.span().start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, attribute.value().end() + 1);
    }
}
