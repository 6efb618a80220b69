package org.opis.tei;

import java.util.HashMap;
import java.util.Map;
import org.opis.text.LineEnd;
import org.opis.text.Source;

/** Reads from the header how the bytes of the dump were written. */
final class FormReader {
    private final Map<String, String> said = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inside;

    void start(Tag tag) {
        if (tag.name().equals("bibl") && tag.type().equals("digital")) {
            inside = true;
        } else if (inside
                && (tag.name().equals("note")
                        || tag.name().equals("idno")
                        || tag.name().equals("title"))) {
            text.setLength(0);
            said.put("", tag.type());
        }
    }

    void characters(String characters) {
        if (inside) {
            text.append(characters);
        }
    }

    void end(String name) {
        if (!inside) {
            return;
        }
        if (name.equals("bibl")) {
            inside = false;
        } else if (name.equals("note") || name.equals("idno") || name.equals("title")) {
            said.put(said.getOrDefault("", ""), text.toString().strip());
        }
    }

    String said(String type) {
        return said.getOrDefault(type, "");
    }

    Source.Form form() {
        String ends = said("line-ends");
        boolean mixed = ends.equals("mixed");
        LineEnd end = ends.equals("CRLF") ? LineEnd.CRLF : ends.equals("CR") ? LineEnd.CR : LineEnd.LF;
        String charset = said("charset").isEmpty() ? "UTF-8" : said("charset");
        return new Source.Form(charset, said("bom").equals("yes"), end, mixed, 0, said("sha256"), said("sha256-ink"));
    }
}
