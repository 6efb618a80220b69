package org.opis.validate;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One sentence for each way to fail a grammar: what is wrong, in which parent, what was allowed there. */
final class GrammarMessages {
    private static final String ELEMENT = "<%>";
    private static final String ATTRIBUTE = "@%";

    private final Failure failure;
    private final Trail trail;
    private final String name;
    private final String element;
    private final String parent;

    private GrammarMessages(Failure failure, Trail trail) {
        this.failure = failure;
        this.trail = trail;
        this.name = failure.name();
        this.element = "<" + trail.element().orElse("") + ">";
        this.parent = trail.parent().map(p -> "in <" + p + ">").orElse("as the root");
    }

    static String of(Failure failure, Trail trail) {
        GrammarMessages messages = new GrammarMessages(failure, trail);
        return switch (failure.event()) {
            case START -> messages.start();
            case ATTRIBUTE -> messages.attribute();
            case VALUE -> messages.value();
            case MISSING_ATTRIBUTE -> messages.missingAttribute();
            case TEXT -> messages.text(messages.element);
            case TEXT_BEFORE -> messages.text("<" + trail.parent().orElse("") + ">");
            case CONTENT -> messages.content();
            case END -> messages.end();
            case NOTHING_ALLOWED -> "the schema allows no document at all";
        };
    }

    private String start() {
        List<String> allowed = elements();
        String required = Nearest.list("", required(failure.before().requiredElementNames()), ELEMENT);
        if (otherNamespace()) {
            return "<" + name + "> is in the wrong namespace; expected here: "
                    + Nearest.list(local(), allowed, ELEMENT);
        } else if (failure.error().contains(" not allowed yet") && !required.isEmpty()) {
            return "<" + name + "> is not allowed " + parent + " yet; missing before it: " + required;
        } else if (foreign()) {
            return "<" + name + "> is not allowed " + parent + "; nothing "
                    + (namespace().isEmpty() ? "without a namespace is" : "of the namespace " + namespace() + " is");
        }
        return unexpected(allowed);
    }

    private String unexpected(List<String> allowed) {
        boolean unknown = failure.error().contains(" not allowed anywhere");
        Optional<String> meant = unknown ? meant(known(allowed)) : Optional.empty();
        String after = trail.previous()
                .filter(previous -> first().contains(name) && !allowed.isEmpty())
                .map(previous -> " after <" + previous + ">")
                .orElse("");
        return (unknown ? "unknown element <" + name + "> " : "<" + name + "> is not allowed ")
                + parent
                + after
                + meant.map(m -> "; did you mean <" + m + ">?").orElseGet(() -> allowedElements(local(), allowed));
    }

    /** A prefix is no part of what was misspelt. */
    private Optional<String> meant(Set<String> candidates) {
        String prefix = name.substring(0, name.length() - local().length());
        List<String> locals = candidates.stream()
                .filter(c -> c.startsWith(prefix))
                .map(c -> c.substring(prefix.length()))
                .toList();
        return Nearest.meant(local(), locals).map(prefix::concat);
    }

    /** What may stand at the start of the parent. */
    private List<String> first() {
        return failure.parent()
                .map(p -> Names.elements(Names.of(p.possibleStartTagNames()), failure.context()))
                .orElse(List.of());
    }

    private Set<String> known(List<String> allowed) {
        Set<String> known = new TreeSet<>(allowed);
        known.addAll(first());
        return known;
    }

    private String namespace() {
        String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
        return Objects.requireNonNullElse(failure.context().resolveNamespacePrefix(prefix), "");
    }

    /** Nothing of this namespace may stand here: no list of names would help. */
    private boolean foreign() {
        Set<Name> possible = Names.of(failure.before().possibleStartTagNames());
        return !possible.isEmpty()
                && possible.stream().map(Name::getNamespaceUri).noneMatch(namespace()::equals);
    }

    /** The same local name would be right: a missing or wrong xmlns. */
    private boolean otherNamespace() {
        return Names.of(failure.before().possibleStartTagNames()).stream()
                .map(Name::getLocalName)
                .anyMatch(local()::equals);
    }

    private String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    private String attribute() {
        NameClass possible = failure.before().possibleAttributeNames();
        List<String> allowed = Names.attributes(Names.of(possible), failure.context());
        String said = ATTRIBUTE.replace("%", name) + " is not allowed on " + element;
        return said
                + Nearest.meant(name, allowed)
                        .map(m -> "; did you mean @" + m + "?")
                        .orElseGet(() -> allowed.isEmpty()
                                ? "; no further attribute is"
                                : "; allowed: " + Nearest.list(name, allowed, ATTRIBUTE));
    }

    private String value() {
        return "the value " + OneLine.quote(failure.value()) + " of @" + name + " on " + element + " is not valid"
                + ValueMessages.expected(failure.error(), failure.value());
    }

    private String missingAttribute() {
        Matcher before = failure.before();
        List<String> required = Names.attributes(before.requiredAttributeNames(), failure.context());
        if (!required.isEmpty()) {
            return element + " lacks " + Nearest.list("", required, ATTRIBUTE);
        }
        List<String> possible = Names.attributes(Names.of(before.possibleAttributeNames()), failure.context());
        return element + " lacks an attribute; one of these is needed: " + Nearest.list("", possible, ATTRIBUTE);
    }

    private String text(String around) {
        return "text is not allowed in " + around + allowedElements("", elements());
    }

    private String content() {
        return "the content " + OneLine.quote(failure.value()) + " of " + element + " is not valid"
                + ValueMessages.expected(failure.error(), failure.value());
    }

    private String end() {
        List<String> required = required(failure.before().requiredElementNames());
        if (!required.isEmpty()) {
            return element + " lacks " + Nearest.list("", required, ELEMENT);
        }
        List<String> possible = elements();
        if (possible.isEmpty()) {
            return element + " is empty" + ValueMessages.expected(failure.error(), "");
        }
        List<String> completing = Names.elements(Completers.of(failure.before(), failure.context()), failure.context());
        return completing.size() == 1
                ? element + " lacks <" + completing.get(0) + ">"
                : element + " is not complete; one of these is missing: "
                        + Nearest.list("", completing.isEmpty() ? possible : completing, ELEMENT);
    }

    private List<String> elements() {
        return Names.elements(Names.of(failure.before().possibleStartTagNames()), failure.context());
    }

    private List<String> required(Set<Name> names) {
        return Names.elements(names, failure.context());
    }

    private static String allowedElements(String wrong, List<String> allowed) {
        return allowed.isEmpty() ? "; no element is" : "; allowed here: " + Nearest.list(wrong, allowed, ELEMENT);
    }
}
