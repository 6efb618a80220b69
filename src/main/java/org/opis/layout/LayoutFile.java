package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Source;
import org.opis.text.XmlStreams;
import org.xml.sax.SAXParseException;

/** A layout file that someone wrote: checked against the grammar, then built. */
final class LayoutFile {
    private final Source file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    LayoutFile(Source file) {
        this.file = file;
    }

    /** {@code known} with what the file adds; without it where {@link #diagnostics()} say why. */
    Layouts addedTo(Layouts known) {
        try {
            XmlNode root = XmlTree.read(file.text());
            LayoutSchema.errors(file.text()).forEach(e -> note(e.getLineNumber(), e.getColumnNumber(), clause(e)));
            if (!diagnostics.isEmpty()) {
                return known;
            }
            WordsBuilder.check(root);
            if (root.name().equals("apparatus")) {
                return known.with(WordsBuilder.keywords(root));
            }
            Layout layout = LayoutBuilder.layout(root);
            ExpressionProbe.check(root);
            return known.with(known.complete(layout, root));
        } catch (LayoutException e) {
            note(e.line(), e.column(), e.getMessage());
        } catch (XMLStreamException e) {
            note(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), XmlStreams.reason(e));
        }
        return known;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What Jing says before its list of what it expected, which it gives in any order. */
    private static String clause(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        int list = message.indexOf("; expected");
        return list < 0 ? message : message.substring(0, list);
    }

    private void note(int line, int column, String message) {
        diagnostics.add(Diagnostic.of(Code.P128, XmlStreams.place(file, line, column), message));
    }
}
