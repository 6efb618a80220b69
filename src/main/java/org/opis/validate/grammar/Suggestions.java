package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.sax.Context;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.namespace.QName;

/**
 * What a grammar allows at a place, by the derivatives of its patterns (J. Clark, "An algorithm for RELAX NG validation",
 * 2002): elements, attributes and values, for who is writing.
 */
public final class Suggestions {
    /** No value of any list. */
    private static final String NO_VALUE = "\uE000";

    private final Grammar grammar;

    Suggestions(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * An attribute that may be added.
     *
     * @param isRequired whether the element is wrong without it
     */
    public record Possible(QName name, boolean isRequired) {}

    /** The elements that may stand there, in the order of their names. */
    public List<QName> elements(Situation situation) {
        return with(situation, state -> names(GrammarNames.of(state.possibleStartTagNames())));
    }

    /** Whether text may stand there, other than white space. */
    public boolean allowsText(Situation situation) {
        return with(situation, state -> state.isTextTyped() || state.matchUntypedText(new Context()));
    }

    /** The attributes that an element there may have besides those that it has. */
    public List<Possible> attributes(Situation situation, QName element, Map<QName, String> given) {
        return with(situation, state -> {
            begin(state, element, given);
            Set<Name> required = state.requiredAttributeNames();
            return GrammarNames.of(state.possibleAttributeNames()).stream()
                    .filter(name -> !given.containsKey(qName(name)))
                    .map(name -> new Possible(qName(name), required.contains(name)))
                    .sorted((one, other) -> order(one.name(), other.name()))
                    .toList();
        });
    }

    /** The values that a grammar lists for an attribute; none where it asks for a datatype. */
    public List<String> values(Situation situation, QName element, Map<QName, String> given, QName attribute) {
        return with(situation, state -> {
            begin(state, element, given);
            Name name = name(attribute);
            Context context = new Context();
            if (!state.matchAttributeName(name, attribute.getLocalPart(), context)
                    || state.matchAttributeValue(NO_VALUE, name, attribute.getLocalPart(), context)) {
                return List.<String>of();
            }
            return List.copyOf(new TreeSet<>(ValueMessages.listed(state.getErrorMessage())));
        });
    }

    private <T> T with(Situation situation, Function<Matcher, T> question) {
        Matcher matcher = grammar.take();
        try {
            Matcher state = matcher.start();
            state.matchStartDocument();
            situation.roots().forEach(root -> pass(state, root));
            for (Situation.Open open : situation.open()) {
                begin(state, open.name(), open.attributes());
                state.matchStartTagClose(name(open.name()), open.name().getLocalPart(), new Context());
                open.before().forEach(child -> pass(state, child));
            }
            return question.apply(state);
        } finally {
            grammar.give(matcher);
        }
    }

    private static void begin(Matcher state, QName element, Map<QName, String> attributes) {
        Context context = new Context();
        state.matchStartTagOpen(name(element), element.getLocalPart(), context);
        attributes.forEach((attribute, value) -> {
            Name name = name(attribute);
            state.matchAttributeName(name, attribute.getLocalPart(), context);
            state.matchAttributeValue(value, name, attribute.getLocalPart(), context);
        });
    }

    /** A child is passed as if it were whole: the matcher goes on behind what is wrong in it. */
    private static void pass(Matcher state, QName child) {
        Context context = new Context();
        Name name = name(child);
        state.matchStartTagOpen(name, child.getLocalPart(), context);
        state.matchStartTagClose(name, child.getLocalPart(), context);
        state.matchEndTag(name, child.getLocalPart(), context);
    }

    private static List<QName> names(Collection<Name> names) {
        return names.stream().map(Suggestions::qName).sorted(Suggestions::order).toList();
    }

    private static int order(QName one, QName other) {
        int local = one.getLocalPart().compareTo(other.getLocalPart());
        return local != 0 ? local : one.getNamespaceURI().compareTo(other.getNamespaceURI());
    }

    private static Name name(QName name) {
        return new Name(name.getNamespaceURI(), name.getLocalPart());
    }

    private static QName qName(Name name) {
        return new QName(name.getNamespaceUri(), name.getLocalName());
    }
}
