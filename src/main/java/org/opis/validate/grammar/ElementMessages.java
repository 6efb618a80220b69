package org.opis.validate.grammar;

import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opis.validate.finding.Nearest;
import org.opis.validate.xml.ElementPath;

/** What is wrong with an element that the grammar does not allow where it stands. */
final class ElementMessages {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String ELEMENT = "<%>";

    private final Failure failure;
    private final ElementPath trail;
    private final AllowedElements allowed;
    private final String name;
    private final String local;
    private final String namespace;
    private final String parent;

    private ElementMessages(Failure failure, ElementPath trail) {
        this.failure = failure;
        this.trail = trail;
        this.allowed = new AllowedElements(failure);
        this.name = failure.name();
        this.local = failure.local();
        this.namespace = failure.namespace();
        this.parent = trail.parent().map(p -> "in <" + p + ">").orElse("as the root");
    }

    static String of(Failure failure, ElementPath trail) {
        return new ElementMessages(failure, trail).said();
    }

    private String said() {
        if (failure.isInclusion()) {
            return "<" + name + "> is not allowed " + parent + " and was not followed; --xinclude does that";
        } else if (otherNamespace()) {
            return "<" + name + "> is in the wrong namespace; expected here: "
                    + Nearest.list(local, allowed.names(), ELEMENT);
        } else if (foreign()
                && namespace.isEmpty()
                && Habits.element(local).filter(Habits.Habit::isOfTei).isPresent()) {
            return "<" + name + ">" + Habits.element(local).get().said() + ", in the namespace "
                    + GrammarNames.of(failure.before().possibleStartTagNames()).stream()
                            .map(Name::getNamespaceUri)
                            .sorted()
                            .findFirst()
                            .orElse("");
        } else if (foreign()) {
            return "<" + name + "> is not allowed " + parent + "; nothing "
                    + (namespace.isEmpty() ? "without a namespace is" : "of the namespace " + namespace + " is");
        }
        return unexpected();
    }

    private String unexpected() {
        boolean unknown = failure.error().contains(" not allowed anywhere");
        Optional<Habits.Habit> habit = (unknown ? Habits.element(local) : Optional.<Habits.Habit>empty())
                .filter(h -> h.isOfTei() || namespace.equals(TEI));
        if (habit.isPresent()) {
            return "<" + name + ">" + habit.get().said();
        }
        if (!unknown && trail.mayExplore()) {
            Optional<String> why = new Misplaced(failure).why(new Name(namespace, local), parent);
            if (why.isPresent()) {
                return "<" + name + "> " + why.get();
            }
        }
        Optional<String> meant = unknown ? meant(known()) : Optional.empty();
        return (unknown ? "unknown element <" + name + "> " : "<" + name + "> is not allowed ")
                + parent
                + meant.map(m -> "; did you mean <" + m + ">?")
                        .or(() -> Optional.of(allowed.said()).filter(said -> !said.isEmpty()))
                        .orElseGet(this::lacking);
    }

    /** What an element lacks in which nothing is right so far. */
    private String lacking() {
        List<String> lacking = failure.children().isEmpty() && failure.parent().isPresent() && trail.mayExplore()
                ? Completers.lacking(failure.before(), trail.parent().orElse(""), failure.context())
                : List.of();
        return lacking.isEmpty() || lacking.size() > AllowedElements.SEVERAL
                ? ""
                : "; missing here: " + Nearest.list("", lacking, ELEMENT);
    }

    /** A prefix is no part of what was misspelt. */
    private Optional<String> meant(Set<String> candidates) {
        String prefix = name.substring(0, name.length() - local.length());
        List<String> locals = candidates.stream()
                .filter(c -> c.startsWith(prefix))
                .map(c -> c.substring(prefix.length()))
                .toList();
        // of names that are spelt alike, what stands here already, or what is of a kind with it
        return Nearest.meant(local, locals, Kin.closest(allowed.siblings())).map(prefix::concat);
    }

    /** What may stand at the start of the parent. */
    private List<String> first() {
        return failure.parent()
                .map(p -> GrammarNames.elements(GrammarNames.of(p.possibleStartTagNames()), failure.context()))
                .orElse(List.of());
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(allowed.names());
        known.addAll(first());
        return known;
    }

    /** Nothing of this namespace may stand here: no list of names would help. */
    private boolean foreign() {
        Set<Name> possible = GrammarNames.of(failure.before().possibleStartTagNames());
        return !possible.isEmpty()
                && possible.stream().map(Name::getNamespaceUri).noneMatch(namespace::equals);
    }

    /** The same local name would be right: a missing or wrong xmlns. */
    private boolean otherNamespace() {
        return GrammarNames.of(failure.before().possibleStartTagNames()).stream()
                .map(Name::getLocalName)
                .anyMatch(local::equals);
    }
}
