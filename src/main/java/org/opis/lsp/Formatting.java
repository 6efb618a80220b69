package org.opis.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;
import org.opis.markup.Outline;
import org.opis.text.Span;
import org.opis.validate.grammar.Guide;
import org.opis.validate.grammar.Situation;

/**
 * Sets the elements of a file below each other where white space says nothing: between elements, in an element that may
 * hold no text. Inside {@code xml:space="preserve"} every blank is the dump's, and nothing is changed.
 */
final class Formatting {
    /** Why a passage is left as it is. */
    static final String PRESERVED =
            "Inside xml:space=\"preserve\" white space is text of the dump: opis left it as it is.";

    private final OpenFile file;
    private final Guide guide;
    private final int step;

    Formatting(OpenFile file, Guide guide, int step) {
        this.file = file;
        this.guide = guide;
        this.step = step;
    }

    /** Whether a part of the file may not be formatted. */
    static boolean hasPreserved(OpenFile file) {
        return file.outline().elements().stream().anyMatch(e -> isPreserved(file, e));
    }

    private static boolean isPreserved(OpenFile file, Outline.Element element) {
        return element.value("xml:space", file.text()).equals("preserve");
    }

    List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>();
        Outline outline = file.outline();
        for (Outline.Element element : outline.elements()) {
            boolean free = outline.path(element).stream().noneMatch(e -> isPreserved(file, e));
            if (free && !element.content().isEmpty() && holdsElementsAlone(element)) {
                children(element, edits);
            }
        }
        return edits;
    }

    private boolean holdsElementsAlone(Outline.Element element) {
        List<Outline.Element> children = file.outline().children(element);
        int at = element.content().start();
        for (Outline.Element child : children) {
            if (!isBlank(at, child.whole().start())) {
                return false;
            }
            at = child.whole().end();
        }
        Situation inside = new Caret(file, element.tag().end()).situation();
        return !children.isEmpty()
                && isBlank(at, element.end().start())
                && !guide.suggestions().allowsText(inside);
    }

    private boolean isBlank(int from, int to) {
        return from <= to && file.text().substring(from, to).isBlank();
    }

    private void children(Outline.Element element, List<TextEdit> edits) {
        Outline outline = file.outline();
        int depth = outline.path(element).size();
        int at = element.content().start();
        for (Outline.Element child : outline.children(element)) {
            set(new Span(at, child.whole().start()), depth).ifPresent(edits::add);
            at = child.whole().end();
        }
        set(new Span(at, element.end().start()), depth - 1).ifPresent(edits::add);
    }

    private Optional<TextEdit> set(Span blank, int depth) {
        String wanted = "\n" + " ".repeat(step * depth);
        return blank.of(file.text()).equals(wanted)
                ? Optional.empty()
                : Optional.of(new TextEdit(file.range(blank), wanted));
    }
}
