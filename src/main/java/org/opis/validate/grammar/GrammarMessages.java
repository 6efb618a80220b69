package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;
import org.opis.validate.xml.ElementPath;

/** One sentence for each way to fail a grammar: what is wrong, in which parent, what was allowed there. */
final class GrammarMessages {
    private static final String ELEMENT = "<%>";
    private static final String ATTRIBUTE = "@%";

    private final Failure failure;
    private final ElementPath trail;
    private final String name;
    private final String element;
    private final AllowedElements allowed;

    private GrammarMessages(Failure failure, ElementPath trail) {
        this.failure = failure;
        this.trail = trail;
        this.name = failure.name();
        this.element = "<" + trail.element().orElse("") + ">";
        this.allowed = new AllowedElements(failure);
    }

    static String of(Failure failure, ElementPath trail) {
        GrammarMessages messages = new GrammarMessages(failure, trail);
        return switch (failure.event()) {
            case START -> ElementMessages.of(failure, trail);
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

    private String attribute() {
        NameClass possible = failure.before().possibleAttributeNames();
        List<String> attributes = GrammarNames.attributes(GrammarNames.of(possible), failure.context());
        String said = ATTRIBUTE.replace("%", name) + " is not allowed on " + element;
        Optional<Habits.Habit> habit = Habits.attribute(trail.element().orElse(""), name);
        if (habit.isPresent()) {
            return said + ": it" + habit.get().said();
        }
        return said
                + Nearest.meant(name, attributes)
                        .map(m -> "; did you mean @" + m + "?")
                        .orElseGet(() -> attributes.isEmpty()
                                ? "; no further attribute is"
                                : attributes.size() > AllowedElements.SEVERAL
                                        ? ""
                                        : "; allowed: " + Nearest.list(name, attributes, ATTRIBUTE));
    }

    private String value() {
        return "the value " + OneLine.quote(failure.value()) + " of @" + name + " on " + element + " is not valid"
                + ValueMessages.expected(failure.error(), failure.value());
    }

    private String missingAttribute() {
        Matcher before = failure.before();
        List<String> required = GrammarNames.attributes(before.requiredAttributeNames(), failure.context());
        if (!required.isEmpty()) {
            return element + " lacks " + Nearest.list("", required, ATTRIBUTE);
        }
        List<String> possible =
                GrammarNames.attributes(GrammarNames.of(before.possibleAttributeNames()), failure.context());
        return element + " lacks an attribute; one of these is needed: " + Nearest.list("", possible, ATTRIBUTE);
    }

    private String text(String around) {
        return "text is not allowed in " + around
                + Optional.of(failure)
                        .filter(f -> trail.mayExplore())
                        .flatMap(f -> new Misplaced(f).aroundText())
                        .map(holder -> ": " + holder + " is missing around it")
                        .orElseGet(() -> allowed.said());
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
        List<String> possible = allowed.names();
        if (possible.isEmpty()) {
            return element + " is empty" + ValueMessages.expected(failure.error(), "");
        }
        List<String> completing =
                GrammarNames.elements(Completers.of(failure.before(), failure.context()), failure.context());
        return completing.size() == 1
                ? element + " lacks <" + completing.get(0) + ">"
                : element + " is not complete; one of these is missing: "
                        + Nearest.list("", completing.isEmpty() ? possible : completing, ELEMENT);
    }

    private List<String> required(Set<Name> names) {
        return GrammarNames.elements(names, failure.context());
    }
}
