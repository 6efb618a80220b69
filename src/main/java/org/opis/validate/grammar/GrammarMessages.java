package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;
import org.opis.validate.xml.ElementPath;

/** One sentence for each way to fail a grammar: what is wrong, in which parent, what was allowed there. */
final class GrammarMessages {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final String ELEMENT = "<%>";
    private static final String ATTRIBUTE = "@%";
    /** So many names can be read through. */
    private static final int SEVERAL = 12;
    /** Of more, so many are examples. */
    private static final int MOST = 5;

    private final Failure failure;
    private final ElementPath trail;
    private final String name;
    private final String element;
    private final String parent;

    private GrammarMessages(Failure failure, ElementPath trail) {
        this.failure = failure;
        this.trail = trail;
        this.name = failure.name();
        this.element = "<" + trail.element().orElse("") + ">";
        this.parent = trail.parent().map(p -> "in <" + p + ">").orElse("as the root");
    }

    static String of(Failure failure, ElementPath trail) {
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
        if (isInclusion(failure)) {
            return "<" + name + "> is not allowed " + parent + " and was not followed; --xinclude does that";
        } else if (otherNamespace()) {
            return "<" + name + "> is in the wrong namespace; expected here: "
                    + Nearest.list(local(), allowed, ELEMENT);
        } else if (foreign()
                && namespace().isEmpty()
                && Habits.element(local()).filter(Habits.Habit::isOfTei).isPresent()) {
            return "<" + name + ">" + Habits.element(local()).get().said() + ", in the namespace "
                    + GrammarNames.of(failure.before().possibleStartTagNames()).stream()
                            .map(Name::getNamespaceUri)
                            .sorted()
                            .findFirst()
                            .orElse("");
        } else if (foreign()) {
            return "<" + name + "> is not allowed " + parent + "; nothing "
                    + (namespace().isEmpty() ? "without a namespace is" : "of the namespace " + namespace() + " is");
        }
        return unexpected(allowed);
    }

    private String unexpected(List<String> allowed) {
        boolean unknown = failure.error().contains(" not allowed anywhere");
        Optional<Habits.Habit> habit = (unknown ? Habits.element(local()) : Optional.<Habits.Habit>empty())
                .filter(h -> h.isOfTei() || namespace().equals(TEI));
        if (habit.isPresent()) {
            return "<" + name + ">" + habit.get().said();
        }
        if (!unknown && trail.mayExplore()) {
            Optional<String> why = new Misplaced(failure).why(new Name(namespace(), local()), parent);
            if (why.isPresent()) {
                return "<" + name + "> " + why.get();
            }
        }
        Optional<String> meant = unknown ? meant(known(allowed)) : Optional.empty();
        return (unknown ? "unknown element <" + name + "> " : "<" + name + "> is not allowed ")
                + parent
                + meant.map(m -> "; did you mean <" + m + ">?")
                        .or(() -> Optional.of(allowedElements(allowed)).filter(said -> !said.isEmpty()))
                        .orElseGet(this::lacking);
    }

    /** What an element lacks in which nothing is right so far. */
    private String lacking() {
        List<String> lacking = failure.children().isEmpty() && failure.parent().isPresent() && trail.mayExplore()
                ? Completers.lacking(failure.before(), trail.parent().orElse(""), failure.context())
                : List.of();
        return lacking.isEmpty() || lacking.size() > SEVERAL
                ? ""
                : "; missing here: " + Nearest.list("", lacking, ELEMENT);
    }

    /** A prefix is no part of what was misspelt. */
    private Optional<String> meant(Set<String> candidates) {
        String prefix = name.substring(0, name.length() - local().length());
        List<String> locals = candidates.stream()
                .filter(c -> c.startsWith(prefix))
                .map(c -> c.substring(prefix.length()))
                .toList();
        // of names that are spelt alike, what stands here already, or what is of a kind with it
        return Nearest.meant(local(), locals, Kin.closest(siblings())).map(prefix::concat);
    }

    /** What may stand at the start of the parent. */
    private List<String> first() {
        return failure.parent()
                .map(p -> GrammarNames.elements(GrammarNames.of(p.possibleStartTagNames()), failure.context()))
                .orElse(List.of());
    }

    private Set<String> known(List<String> allowed) {
        Set<String> known = new TreeSet<>(allowed);
        known.addAll(first());
        return known;
    }

    private String namespace() {
        return namespace(failure);
    }

    private static String namespace(Failure failure) {
        String prefix = failure.name().substring(0, Math.max(0, failure.name().indexOf(':')));
        return Objects.requireNonNullElse(failure.context().resolveNamespacePrefix(prefix), "");
    }

    /** An element of XInclude, where the grammar does not know them. */
    static boolean isInclusion(Failure failure) {
        return namespace(failure).equals(XINCLUDE);
    }

    /** Nothing of this namespace may stand here: no list of names would help. */
    private boolean foreign() {
        Set<Name> possible = GrammarNames.of(failure.before().possibleStartTagNames());
        return !possible.isEmpty()
                && possible.stream().map(Name::getNamespaceUri).noneMatch(namespace()::equals);
    }

    /** The same local name would be right: a missing or wrong xmlns. */
    private boolean otherNamespace() {
        return GrammarNames.of(failure.before().possibleStartTagNames()).stream()
                .map(Name::getLocalName)
                .anyMatch(local()::equals);
    }

    private String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    private String attribute() {
        NameClass possible = failure.before().possibleAttributeNames();
        List<String> allowed = GrammarNames.attributes(GrammarNames.of(possible), failure.context());
        String said = ATTRIBUTE.replace("%", name) + " is not allowed on " + element;
        Optional<Habits.Habit> habit = Habits.attribute(trail.element().orElse(""), name);
        if (habit.isPresent()) {
            return said + ": it" + habit.get().said();
        }
        return said
                + Nearest.meant(name, allowed)
                        .map(m -> "; did you mean @" + m + "?")
                        .orElseGet(() -> allowed.isEmpty()
                                ? "; no further attribute is"
                                : allowed.size() > SEVERAL
                                        ? ""
                                        : "; allowed: " + Nearest.list(name, allowed, ATTRIBUTE));
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
                        .orElseGet(() -> allowedElements(elements()));
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
        List<String> completing =
                GrammarNames.elements(Completers.of(failure.before(), failure.context()), failure.context());
        return completing.size() == 1
                ? element + " lacks <" + completing.get(0) + ">"
                : element + " is not complete; one of these is missing: "
                        + Nearest.list("", completing.isEmpty() ? possible : completing, ELEMENT);
    }

    private List<String> elements() {
        return GrammarNames.elements(GrammarNames.of(failure.before().possibleStartTagNames()), failure.context());
    }

    private List<String> required(Set<Name> names) {
        return GrammarNames.elements(names, failure.context());
    }

    private List<String> siblings() {
        return failure.children().stream().map(Name::getLocalName).distinct().toList();
    }

    /**
     * Of a few all are listed; of many, those of a kind with what was written, and those that stand here already, say
     * more than those that are spelt alike.
     */
    private String allowedElements(List<String> allowed) {
        if (allowed.isEmpty()) {
            return "; no element is";
        }
        List<String> kin = Kin.of(local(), allowed);
        if (allowed.size() <= SEVERAL) {
            return "; allowed here: "
                    + (kin.isEmpty()
                            ? Nearest.list(local(), allowed, ELEMENT)
                            : Nearest.list(joined(kin, new TreeSet<>(allowed)), ELEMENT));
        }
        List<String> shown =
                joined(kin, siblings().stream().filter(allowed::contains).toList());
        String some =
                shown.stream().limit(MOST).map(n -> ELEMENT.replace("%", n)).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "" : "; allowed here are " + some + " and others";
    }

    private static List<String> joined(List<String> first, Collection<String> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }
}
