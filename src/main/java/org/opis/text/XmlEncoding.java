package org.opis.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an XML file says of its own encoding, in its first bytes (XML 1.0 appendix F).
 *
 * @param mark length of the byte-order mark
 * @param problem why the file is not read as it declares: it is then read as its first bytes say, or as UTF-8
 */
record XmlEncoding(Charset charset, int mark, Optional<XmlCharacters.Problem> problem) {
    /** How many bytes are looked at. */
    static final int HEAD = 300;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    static XmlEncoding of(byte[] bytes) {
        ByteOrder order = ByteOrder.of(bytes);
        if (order.isKnown()) {
            return new XmlEncoding(order.charset(), order.mark(), contradiction(bytes, order));
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find()
                ? declared(declared.group(1), new Span(declared.start(1), declared.end(1)))
                : new XmlEncoding(StandardCharsets.UTF_8, 0, Optional.empty());
    }

    /** XML 1.0 section 4.3.3: a file is in the encoding that it declares. */
    private static Optional<XmlCharacters.Problem> contradiction(byte[] bytes, ByteOrder order) {
        int length = Math.min(HEAD, bytes.length) - order.mark();
        Matcher declared = DECLARED.matcher(new String(bytes, order.mark(), length, order.charset()));
        return declared.find() && !agree(declared.group(1), order.charset())
                ? Optional.of(new XmlCharacters.Problem(
                        new Span(declared.start(1), declared.end(1)),
                        "the file declares " + declared.group(1) + " but begins as " + order.charset()))
                : Optional.empty();
    }

    /** "UTF-16" leaves the order of the bytes to the mark. */
    private static boolean agree(String declared, Charset charset) {
        String name = declared.toUpperCase(Locale.ROOT);
        return name.equals("UTF-16") && charset.name().startsWith("UTF-16")
                || charset.name().equals(name)
                || charset.aliases().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static XmlEncoding declared(String name, Span where) {
        try {
            // the declaration itself was read byte by byte
            return name.toUpperCase(Locale.ROOT).startsWith("UTF-16")
                    ? wrong(where, "the file declares " + name + " but has one byte for each character")
                    : new XmlEncoding(Charset.forName(name), 0, Optional.empty());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return wrong(where, "the encoding " + name + " is not known here");
        }
    }

    private static XmlEncoding wrong(Span where, String message) {
        return new XmlEncoding(StandardCharsets.UTF_8, 0, Optional.of(new XmlCharacters.Problem(where, message)));
    }
}
