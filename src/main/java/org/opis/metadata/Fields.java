package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Value;
import org.opis.layout.Page;
import org.opis.layout.Region;
import org.opis.text.Blank;
import org.opis.text.Source;
import org.opis.text.Span;

/** The values of a page's fields: the innermost field of a name, without what belongs to other records. */
final class Fields {
    private final Page page;

    Fields(Page page) {
        this.page = page;
    }

    Source source() {
        return page.source();
    }

    /** The spans of a name, stripped, none blank, in page order. */
    List<Span> spans(String name) {
        List<Span> found = new ArrayList<>();
        for (Region region : page.regions()) {
            if (region instanceof Region.Field field) {
                collect(field, name, found);
            }
        }
        return found;
    }

    /** Those of {@link #spans} that stand in the citation. */
    List<Span> cited(String name) {
        List<Span> found = new ArrayList<>();
        page.fields("citation")
                .flatMap(citation -> citation.parts().stream())
                .forEach(part -> collect(part, name, found));
        return found;
    }

    /** The first value of a name. */
    Optional<Value> first(String name) {
        return spans(name).stream().findFirst().map(this::value);
    }

    Value value(Span span) {
        return new Value(collapse(source().slice(span)), span);
    }

    /** Paragraphs of a name: its lines, a line that runs on in lower case joined to the one before it. */
    List<Value> paragraphs(String name) {
        List<Value> all = new ArrayList<>();
        for (Span span : spans(name)) {
            Paragraphs.of(source().text(), span).forEach(part -> all.add(value(part)));
        }
        return all;
    }

    private boolean collect(Region.Field field, String name, List<Span> found) {
        if (field.name().equals("related")) {
            return false;
        }
        boolean inside = false;
        for (Region.Field part : field.parts()) {
            inside |= collect(part, name, found);
        }
        if (inside || !field.name().equals(name)) {
            return inside;
        }
        Span span = Blank.strip(source().text(), field.span());
        if (!span.isEmpty()) {
            found.add(span);
        }
        return true;
    }

    /** Every run of XML white space as one blank; a no-break space stays. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blank.isXmlSpace(c)) {
                blank = true;
            } else {
                if (blank && out.length() > 0) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
