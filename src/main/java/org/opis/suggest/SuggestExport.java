package org.opis.suggest;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.opis.report.Json;
import org.opis.text.Span;

/** Writes what opis asks as W3C Web Annotations: who answers one fills its body, and gives the file to {@code import}. */
public final class SuggestExport {
    private static final int AROUND = 32;

    private final StringWriter text = new StringWriter();
    private final Json json = new Json(text);
    private int count;

    /** Begins a page of annotations. */
    public SuggestExport() {
        json.object().array("@context");
        json.text("http://www.w3.org/ns/anno.jsonld")
                .object()
                .put("tei", "http://www.tei-c.org/ns/1.0#")
                .endObject();
        json.endArray().put("type", "AnnotationPage").array("items");
    }

    /** The doubts and the unmarked names of one file. */
    public void add(SuggestTarget target) {
        Questions.of(target).forEach(question -> question(target, question));
    }

    private void question(SuggestTarget target, Question question) {
        count++;
        boolean asks = question.element().isEmpty();
        json.object().put("type", "Annotation").put("motivation", asks ? "identifying" : "assessing");
        json.object("creator").put("type", "Software").put("name", "opis").endObject();
        if (!asks) {
            json.object("body").put("tei:element", question.element()).object("tei:attributes");
            new TreeMap<>(question.attributes()).forEach(json::put);
            json.endObject().put("tei:cert", question.cert()).endObject();
        }
        target(target, question.span());
        list("tei:allowed", question.allowed());
        json.endObject();
    }

    private void target(SuggestTarget target, Span span) {
        String dump = target.dump().text();
        json.object("target")
                .put("source", target.name())
                .put("tei:sha256", target.sha256())
                .array("selector");
        json.object()
                .put("type", "TextPositionSelector")
                .put("start", dump.codePointCount(0, span.start()))
                .put("end", dump.codePointCount(0, span.end()))
                .endObject();
        json.object()
                .put("type", "TextQuoteSelector")
                .put("exact", span.of(dump))
                .put("prefix", dump.substring(Math.max(0, span.start() - AROUND), span.start()))
                .put("suffix", dump.substring(span.end(), Math.min(dump.length(), span.end() + AROUND)))
                .endObject();
        json.endArray().endObject();
    }

    private void list(String key, List<String> values) {
        json.array(key);
        values.forEach(json::text);
        json.endArray();
    }

    /** How many were written. */
    public int count() {
        return count;
    }

    /** The whole file. */
    public String finish() {
        json.endArray().endObject().finish();
        return text.toString();
    }
}
