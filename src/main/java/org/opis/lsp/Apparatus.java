package org.opis.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/** Elements that a passage may be encoded as by hand, and the forms in which each could be written. */
enum Apparatus {
    STAMP("stamp", "stamp", " type=\"registry\"", ""),
    HAND_NOTE("handwritten note", "note", " type=\"annotation\"", ""),
    SIC("sic", "sic", "", ""),
    ILLEGIBLE("illegible passage", "gap", " reason=\"illegible\" resp=\"#tr\"", "desc"),
    SUPPLIED("supplied word", "supplied", " reason=\"omitted\" resp=\"#tr\"", "");

    private final String words;
    private final String element;
    private final String attributes;
    private final String inner;

    Apparatus(String words, String element, String attributes, String inner) {
        this.words = words;
        this.element = element;
        this.attributes = attributes;
        this.inner = inner;
    }

    /** How an editor offers it. */
    String title() {
        return "Encode this passage as " + words;
    }

    /** The ways to write it, the plainest first: brackets of the passage are what {@code @rend} stands for. */
    List<Edit> forms(Span span, String passage) {
        List<Edit> forms = new ArrayList<>();
        if (passage.startsWith("[") && passage.endsWith("]") && passage.length() > 2) {
            forms.add(form(span, passage.substring(1, passage.length() - 1), ""));
        }
        int said = passage.toLowerCase(Locale.ROOT).lastIndexOf(" [sic]");
        if (this == SIC && said > 0 && said + 6 == passage.length()) {
            forms.add(form(span, passage.substring(0, said), ""));
        }
        forms.add(form(span, passage, " rend=\"none\""));
        return forms;
    }

    private Edit form(Span span, String content, String rend) {
        String open = inner.isEmpty() ? "" : "<" + inner + ">";
        String close = inner.isEmpty() ? "" : "</" + inner + ">";
        return new Edit(span, "<" + element + attributes + rend + ">" + open + content + close + "</" + element + ">");
    }
}
