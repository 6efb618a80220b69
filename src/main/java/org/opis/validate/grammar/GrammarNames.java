package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Names of a grammar as the file at hand would write them. */
final class GrammarNames {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private GrammarNames() {}

    static List<String> elements(Collection<Name> names, MatchContext context) {
        return names.stream().map(n -> element(n, context)).sorted().toList();
    }

    static List<String> attributes(Collection<Name> names, MatchContext context) {
        return names.stream().map(n -> attribute(n, context)).sorted().toList();
    }

    /** The names a name class lists; null-free, in no order. */
    static Set<Name> of(NameClass names) {
        return names.getIncludedNames();
    }

    private static String element(Name name, MatchContext context) {
        String uri = name.getNamespaceUri();
        String inScope = context.resolveNamespacePrefix("");
        boolean plain = uri.isEmpty() ? inScope == null : uri.equals(inScope);
        return plain ? name.getLocalName() : prefixed(name, context);
    }

    private static String attribute(Name name, MatchContext context) {
        return name.getNamespaceUri().isEmpty() ? name.getLocalName() : prefixed(name, context);
    }

    private static String prefixed(Name name, MatchContext context) {
        String uri = name.getNamespaceUri();
        String prefix = XML.equals(uri) ? "xml" : context.getPrefix(uri);
        return prefix == null || prefix.isEmpty()
                ? "{" + uri + "}" + name.getLocalName()
                : prefix + ":" + name.getLocalName();
    }
}
