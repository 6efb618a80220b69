package org.opis.validate.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;

/**
 * One xml-model instruction ("Associating Schemas with XML documents", W3C Note of 2012).
 *
 * @param span the whole instruction
 * @param attributes its pseudo-attributes
 * @param swallows whether it seems to hold other markup: a less-than sign stands in no address
 */
record Model(Span span, Map<String, String> attributes, boolean swallows) {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z]{1,40})\\s{0,99}=\\s{0,99}(?:\"([^\"]*)\"|'([^']*)')");
    private static final String COMPACT = "application/relax-ng-compact-syntax";
    private static final Map<String, Kind> LANGUAGES = Map.of(
            "http://relaxng.org/ns/structure/1.0", Kind.GRAMMAR,
            "http://purl.oclc.org/dsdl/schematron", Kind.RULES);

    /** What opis makes of the schema. */
    enum Kind {
        GRAMMAR,
        COMPACT_GRAMMAR,
        RULES,
        UNKNOWN
    }

    Model {
        attributes = Map.copyOf(attributes);
    }

    static Model of(Span span, String data) {
        Map<String, String> found = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(data);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            found.putIfAbsent(attribute.group(1), unescaped(value));
        }
        return new Model(span, found, data.indexOf('<') >= 0);
    }

    String get(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    Kind kind() {
        String language = get("schematypens");
        if (get("type").equals(COMPACT) || language.isEmpty() && ends(".rnc")) {
            return Kind.COMPACT_GRAMMAR;
        } else if (language.isEmpty()) {
            return ends(".rng") ? Kind.GRAMMAR : ends(".sch") ? Kind.RULES : Kind.UNKNOWN;
        }
        Kind kind = LANGUAGES.getOrDefault(language, Kind.UNKNOWN);
        return kind == Kind.GRAMMAR && ends(".rnc") ? Kind.COMPACT_GRAMMAR : kind;
    }

    /** The language of a schema that opis does not know. */
    String language() {
        String said = get("schematypens").isEmpty() ? get("type") : get("schematypens");
        if (said.equals("http://www.w3.org/2001/XMLSchema") || said.isEmpty() && ends(".xsd")) {
            return "W3C XML Schema";
        } else if (said.equals("application/xml-dtd") || said.isEmpty() && ends(".dtd")) {
            return "DTD";
        }
        return said.isEmpty() ? "an unnamed language" : OneLine.quote(said);
    }

    private boolean ends(String extension) {
        return get("href").toLowerCase(Locale.ROOT).endsWith(extension);
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
