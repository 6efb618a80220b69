package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An event that the grammar does not allow.
 *
 * @param event which one
 * @param name qualified name of the element or attribute; empty for text
 * @param value of the attribute or the element; empty for others
 * @param before what was allowed
 * @param parent what was allowed at the start of the element around; empty for the root
 * @param children of the element around, so far, as far as they were right
 * @param context the namespaces in scope
 * @param error Jing's sentence, whose lists are in no fixed order
 */
record Failure(
        Event event,
        String name,
        String value,
        Matcher before,
        Optional<Matcher> parent,
        List<Name> children,
        MatchContext context,
        String error) {
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    /** The name without its prefix. */
    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The namespace of the element; empty for none. */
    String namespace() {
        String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
        return Objects.requireNonNullElse(context.resolveNamespacePrefix(prefix), "");
    }

    /** An element of XInclude, where the grammar does not know them. */
    boolean isInclusion() {
        return namespace().equals(XINCLUDE);
    }

    /** The events that may fail. */
    enum Event {
        START,
        ATTRIBUTE,
        VALUE,
        MISSING_ATTRIBUTE,
        TEXT,
        /** Text that turns out not to be allowed when the next element has begun. */
        TEXT_BEFORE,
        CONTENT,
        END,
        NOTHING_ALLOWED
    }
}
