package org.opis.validate.schema;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.Doctype;

/** What stands before the root element: the xml-model instructions. */
public final class Prolog {
    private static final String MODEL = "<?xml-model";

    private Prolog() {}

    static List<Model> models(String text) {
        List<Model> models = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<?", at)) {
                int end = past(text, "?>", at + 2);
                if (isModel(text, at)) {
                    models.add(Model.of(
                            new Span(at, end),
                            text.substring(at + MODEL.length(), Math.max(at + MODEL.length(), end - 2))));
                }
                at = end;
            } else if (text.startsWith("<!--", at)) {
                at = past(text, "-->", at + 4);
            } else if (text.startsWith(Doctype.OPEN, at)) {
                at = Doctype.end(text, at);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return models;
            }
        }
        return models;
    }

    /** The instructions that go on where another thing begins: XML knows no sign that would end them before. */
    public static List<SpanFinding> unclosed(String text) {
        return text.contains(MODEL)
                ? models(text).stream()
                        .filter(Model::swallows)
                        .map(Prolog::unclosed)
                        .toList()
                : List.of();
    }

    private static SpanFinding unclosed(Model model) {
        Span start = new Span(model.span().start(), model.span().start() + MODEL.length());
        return SpanFinding.of(
                Code.V545,
                start,
                "this xml-model instruction is not closed with ?>, and swallows what stands behind it");
    }

    private static boolean isModel(String text, int at) {
        int after = at + MODEL.length();
        return text.startsWith(MODEL, at) && after < text.length() && Character.isWhitespace(text.charAt(after));
    }

    private static int past(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
