package org.opis.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, by how it begins, as far as that is certain. */
public enum InputKind {
    TEXT("plain text"),
    TEI("TEI"),
    WEB("a web page"),
    RELAX_NG("a RELAX NG schema"),
    SCHEMATRON("a Schematron schema"),
    W3C_SCHEMA("a W3C XML Schema"),
    DTD("a DTD"),
    XML("XML"),
    JSON("JSON"),
    PDF("a PDF"),
    WORD("a word processor's document"),
    PICTURE("a picture"),
    PACKED("packed"),
    UNKNOWN("");

    private static final int HEAD = 65_536;
    private static final String TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0";
    private static final Map<String, InputKind> NAMESPACES = Map.of(
            "http://relaxng.org/ns/structure/1.0", RELAX_NG,
            "http://purl.oclc.org/dsdl/schematron", SCHEMATRON,
            "http://www.w3.org/2001/XMLSchema", W3C_SCHEMA,
            "http://www.w3.org/1999/xhtml", WEB);
    /** The first bytes of files that hold no text, as ISO 8859-1. */
    private static final List<Map.Entry<String, InputKind>> MAGIC = List.of(
            Map.entry("%PDF-", PDF),
            Map.entry("\u0089PNG", PICTURE),
            Map.entry("\u00ff\u00d8\u00ff", PICTURE),
            Map.entry("GIF8", PICTURE),
            Map.entry("II*\0", PICTURE),
            Map.entry("MM\0*", PICTURE),
            Map.entry("{\\rtf", WORD),
            Map.entry("\u00d0\u00cf\u0011\u00e0", WORD),
            Map.entry("\u001f\u008b", PACKED));

    private static final String ZIP = "PK\u0003\u0004";
    private static final Pattern WRITTEN = Pattern.compile("word/|content\\.xml|opendocument|\\[Content_Types\\]");
    private static final Pattern OBJECT = Pattern.compile("\\[?\\s{0,99}\\{\\s{0,99}\"[^\"]{0,200}\"\\s{0,99}:");
    /** What may stand before the root element. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\s++|<\\?.{0,5000}?\\?>|<!--.{0,20000}?-->|<!DOCTYPE\\s[^\\[>]{0,2000}(?:\\[.{0,20000}?\\]\\s*)?>",
            Pattern.DOTALL);

    private static final Pattern ROOT =
            Pattern.compile("<(?:([\\w.-]{1,99}):)?([A-Za-z_][\\w.-]{0,99})((?:\\s[^<>]{0,20000})?)/?>");
    private static final Pattern DECLARATION = Pattern.compile("<!(?:ELEMENT|ENTITY|ATTLIST|NOTATION)\\s");

    private final String said;

    InputKind(String said) {
        this.said = said;
    }

    /** How a sentence calls it. */
    public String said() {
        return said;
    }

    /** Whether it is read by a parser of XML. */
    public boolean isXml() {
        return List.of(TEI, WEB, RELAX_NG, SCHEMATRON, W3C_SCHEMA, XML).contains(this);
    }

    /** Of a file that may not be there. */
    public static InputKind of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream.readNBytes(HEAD));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** Of its bytes. */
    public static InputKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, InputKind> magic : MAGIC) {
            if (head.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        if (head.startsWith(ZIP)) {
            return WRITTEN.matcher(head).find() ? WORD : PACKED;
        }
        String text = (head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).stripLeading();
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            return UNKNOWN;
        } else if (OBJECT.matcher(text).lookingAt()) {
            return JSON;
        } else if (text.startsWith("<")) {
            return marked(text);
        }
        // what has tags, but something before them, is XML that somebody has broken
        return text.contains("</") ? UNKNOWN : TEXT;
    }

    private static InputKind marked(String text) {
        boolean declared = text.startsWith("<?xml") || text.startsWith("<!DOCTYPE");
        Matcher before = BEFORE.matcher(text);
        int at = 0;
        while (before.region(at, text.length()).lookingAt()) {
            at = before.end();
        }
        if (DECLARATION.matcher(text).region(at, text.length()).lookingAt()) {
            return DTD;
        }
        Matcher root = ROOT.matcher(text).region(at, text.length());
        if (!root.lookingAt()) {
            return declared ? XML : UNKNOWN;
        }
        String name = root.group(2);
        InputKind kind = named(name, root.group(3), root.group(1) == null ? "xmlns" : "xmlns:" + root.group(1));
        // a sign in pointed brackets may begin a text
        boolean closed = text.contains("</" + (root.group(1) == null ? "" : root.group(1) + ":") + name);
        return kind == XML && !declared && !closed && !root.group().endsWith("/>") ? UNKNOWN : kind;
    }

    private static InputKind named(String name, String attributes, String declaration) {
        Matcher namespace = Pattern.compile("\\s" + Pattern.quote(declaration) + "\\s*=\\s*[\"']([^\"']*)")
                .matcher(attributes);
        String uri = namespace.find() ? namespace.group(1) : "";
        if (uri.equals(TEI_NAMESPACE) || name.equals("TEI.2")) {
            return TEI;
        } else if (uri.isEmpty() && name.toLowerCase(Locale.ROOT).equals("html")) {
            return WEB;
        }
        return NAMESPACES.getOrDefault(uri, XML);
    }
}
