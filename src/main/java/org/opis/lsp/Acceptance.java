package org.opis.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/**
 * Takes the doubt from a reading that someone has looked at (TEI P5 22.1): {@code @cert} goes, and who took it away is
 * named as responsible, where the editor has a name.
 */
final class Acceptance {
    private static final String ENCODER = "#enc";

    private final OpenFile file;
    private final String editor;

    Acceptance(OpenFile file, String editor) {
        this.file = file;
        this.editor = editor;
    }

    /** The doubtful element that a place is in, or nearest around it. */
    Optional<Outline.Element> doubtful(int offset) {
        Outline outline = file.outline();
        Optional<Outline.Element> found = outline.at(offset);
        while (found.isPresent() && found.get().attribute("cert").isEmpty()) {
            found = outline.parent(found.get());
        }
        return found;
    }

    /** The changes that accept it, with the responsible one named and without; what a file allows is for others to say. */
    List<List<Edit>> ways(Outline.Element element) {
        List<List<Edit>> ways = new ArrayList<>();
        if (!editor.isEmpty()) {
            List<Edit> named = new ArrayList<>(without(element, false));
            named.add(responsible(element));
            statement().ifPresent(named::add);
            ways.add(named);
        }
        ways.add(without(element, true));
        return ways;
    }

    private List<Edit> without(Outline.Element element, boolean encoder) {
        List<Edit> edits = new ArrayList<>();
        element.attribute("cert").ifPresent(a -> edits.add(new Edit(whole(a), "")));
        element.attribute("resp")
                .filter(a -> encoder && a.value().of(file.text()).equals(ENCODER))
                .ifPresent(a -> edits.add(new Edit(whole(a), "")));
        return edits;
    }

    private Edit responsible(Outline.Element element) {
        String pointer = "#" + id();
        return element.attribute("resp")
                .map(a -> new Edit(a.value(), pointer))
                .orElseGet(() -> new Edit(
                        Span.empty(element.tag().start() + 1 + element.name().length()), " resp=\"" + pointer + "\""));
    }

    /** Behind the statements of responsibility that there are; nothing where the editor has one. */
    private Optional<Edit> statement() {
        if (Identities.of(file).all().containsKey(id())) {
            return Optional.empty();
        }
        String said = "<respStmt xml:id=\"" + id() + "\"><resp>corrected by</resp> <persName>" + escaped()
                + "</persName></respStmt>";
        return file.outline().elements().stream()
                .filter(e -> e.localName().equals("respStmt"))
                .reduce((one, other) -> other)
                .map(last -> new Edit(Span.empty(last.whole().end()), "\n" + said));
    }

    private String escaped() {
        return editor.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String id() {
        String plain = editor.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return "ed." + plain;
    }

    /** With the blanks before it. */
    private Span whole(Outline.Attribute attribute) {
        int start = attribute.span().start();
        while (start > 0 && Character.isWhitespace(file.text().charAt(start - 1))) {
            start--;
        }
        return new Span(start, attribute.value().end() + 1);
    }
}
