package org.opis.validate.wellformed;

import com.thaiopensource.xml.util.Naming;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.opis.validate.xml.ElementPath;

/** Reads a start tag for the first thing in it that XML does not allow. */
final class StartTagCheck {
    /** What word processors make of a quotation mark. */
    private static final String CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u2033\u00ab\u00bb";

    private final String text;
    private final int start;
    private final String name;
    /** Where the name of each attribute begins. */
    private final Map<String, Integer> attributes = new LinkedHashMap<>();

    private int at;
    private boolean complete;

    private StartTagCheck(String text, int start) {
        this.text = text;
        this.start = start;
        this.name = WellFormednessError.name(text, start + 1);
        this.at = start + 1 + name.length();
    }

    /** What is wrong with the tag at {@code start}; nothing where the text ends before that shows. */
    static Optional<WellFormednessError> flaw(String text, int start, ElementPath trail) {
        StartTagCheck tag = new StartTagCheck(text, start);
        return names(start + 1, tag.name)
                .or(tag::attributes)
                .or(() -> tag.complete ? Optional.of(tag.prefixes(trail)) : Optional.empty());
    }

    /** Whether a tag may begin at {@code start}. */
    static boolean begins(String text, int start) {
        return start + 1 < text.length() && isNameStart(text.codePointAt(start + 1));
    }

    private static boolean isNameStart(int c) {
        return Naming.isName(Character.toString(c));
    }

    private Optional<WellFormednessError> attributes() {
        Optional<WellFormednessError> flaw = Optional.empty();
        while (flaw.isEmpty() && !complete) {
            boolean spaced = blank();
            if (at >= text.length()) {
                return Optional.empty();
            }
            complete = text.charAt(at) == '>' || text.startsWith("/>", at);
            flaw = complete ? flaw : attribute(spaced);
        }
        return flaw;
    }

    private Optional<WellFormednessError> attribute(boolean spaced) {
        int c = text.codePointAt(at);
        if (c == '<') {
            return flaw(start, "the tag <" + name + " is not closed with >");
        } else if (!isNameStart(c)) {
            return flaw(
                    at,
                    "the character " + Character.toString(c) + " stands where an attribute of <" + name
                            + "> should begin");
        }
        int from = at;
        String attribute = WellFormednessError.name(text, at);
        at += attribute.length();
        return spaced
                ? names(from, attribute).or(() -> value(from, attribute))
                : flaw(from, "there is no space before " + attribute);
    }

    /** XML 1.0 production 5, and that of a qualified name in Namespaces in XML 1.0. */
    private static Optional<WellFormednessError> names(int from, String name) {
        if (!Naming.isName(name)) {
            return flaw(from, name + " is not a name in XML");
        }
        return Naming.isQname(name) ? Optional.empty() : flaw(from, "the colon in the name " + name + " is misplaced");
    }

    private Optional<WellFormednessError> value(int from, String attribute) {
        blank();
        if (at < text.length() && text.charAt(at) != '=') {
            return flaw(from, attribute + " has no value");
        }
        at++;
        blank();
        if (at >= text.length()) {
            return Optional.empty();
        }
        char quote = text.charAt(at);
        if (quote == '>' || text.startsWith("/>", at)) {
            return flaw(from, attribute + " has no value");
        } else if (CURLY.indexOf(quote) >= 0) {
            return flaw(from, "the quotation marks around the value of " + attribute + " are curly, not straight");
        } else if (quote == '=') {
            return flaw(from, "two equals signs stand before the value of " + attribute);
        } else if (quote != '"' && quote != '\'') {
            return flaw(from, "there are no quotation marks around the value of " + attribute);
        }
        int close = at + 1;
        while (close < text.length() && text.charAt(close) != quote && text.charAt(close) != '<') {
            close++;
        }
        if (close == text.length() || text.charAt(close) == '<') {
            return flaw(from, new OpenValue(text, attribute, at, close).message());
        }
        at = close + 1;
        return attributes.putIfAbsent(attribute, from) == null
                ? Optional.empty()
                : flaw(from, "the attribute " + attribute + " stands twice in <" + name + ">");
    }

    /** What can be wrong with a tag whose signs are right (Namespaces in XML 1.0, section 5). */
    private WellFormednessError prefixes(ElementPath trail) {
        return undeclared(start + 1, name, trail)
                .or(() -> attributes.entrySet().stream()
                        .flatMap(a -> undeclared(a.getValue(), a.getKey(), trail).stream())
                        .findFirst())
                .orElseGet(() -> new WellFormednessError(start, "the start tag <" + name + "> is not well-formed"));
    }

    private Optional<WellFormednessError> undeclared(int from, String qName, ElementPath trail) {
        String prefix = qName.substring(0, Math.max(0, qName.indexOf(':')));
        return prefix.isEmpty() || trail.isDeclared(prefix) || attributes.containsKey("xmlns:" + prefix)
                ? Optional.empty()
                : flaw(from, "the prefix " + prefix + " is not declared");
    }

    private static Optional<WellFormednessError> flaw(int offset, String message) {
        return Optional.of(new WellFormednessError(offset, message));
    }

    private boolean blank() {
        int from = at;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }
}
