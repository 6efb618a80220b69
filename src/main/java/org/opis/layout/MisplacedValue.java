package org.opis.layout;

import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;

/** M213, M214: lines of a metadata block that are values of no field. */
final class MisplacedValue {
    /** In characters; of a longer line its beginning is said. */
    private static final int SHOWN = 60;

    private MisplacedValue() {}

    static void report(PageLine line, PageItem item, Consumer<Diagnostic> out) {
        if (item == PageItem.UNPLACED) {
            String message =
                    "\"%s\" is a value of none of the fields that such a page has; it stays in the frame of the page.";
            out.accept(Diagnostic.of(Code.M214, line.ink(), message.formatted(shown(line))));
        } else if (!item.misplaced().isEmpty()) {
            String message = "\"%s\" stands where the %s is expected and doesn't look like one; the field stays empty.";
            out.accept(Diagnostic.of(Code.M213, line.ink(), message.formatted(shown(line), item.misplaced())));
        }
    }

    private static String shown(PageLine line) {
        String text = line.text();
        boolean fits = text.codePointCount(0, text.length()) <= SHOWN;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
