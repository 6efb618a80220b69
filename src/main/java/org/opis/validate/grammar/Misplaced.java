package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.validate.xml.DataTables;

/** Why an element that the grammar knows may not stand where it does, from the content model of what is around it. */
final class Misplaced {
    private static final int SHOWN = 3;
    /** Elements whose whole purpose is to hold others, the likelier first: they are what is left out around text. */
    private static final List<String> HOLDERS = DataTables.rows(Misplaced.class, "holders.tsv").stream()
            .map(row -> row.get(0))
            .toList();

    private final Failure failure;
    private final ContentModel model;

    Misplaced(Failure failure) {
        this.failure = failure;
        this.model = new ContentModel(failure.context());
    }

    /** A sentence without its subject, such as {@code "comes too late in <fileDesc>; …"}; empty where none is sure. */
    Optional<String> why(Name name, String parent) {
        return early(name, parent).or(() -> late(name, parent)).or(() -> elsewhere(name, parent));
    }

    /** What has to come before the element that failed, by its local names; empty where that is not the reason. */
    static List<String> missing(Failure failure) {
        if (!isEarly(failure)) {
            return List.of();
        }
        String name = failure.name();
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        String uri = failure.context().resolveNamespacePrefix(prefix);
        Name wanted = new Name(uri == null ? "" : uri, name.substring(colon + 1));
        return new ContentModel(failure.context())
                .missing(failure.before(), wanted).stream()
                        .map(Name::getLocalName)
                        .toList();
    }

    /** As Jing says it: looking for what is missing takes time. */
    private static boolean isEarly(Failure failure) {
        return failure.error().contains(" not allowed yet");
    }

    private Optional<String> early(Name name, String parent) {
        List<Name> missing = isEarly(failure) ? model.missing(failure.before(), name) : List.of();
        return missing.isEmpty() || missing.size() > SHOWN
                ? Optional.empty()
                : Optional.of("comes too early " + parent + ": " + list(missing, " or ") + " must come before it");
    }

    private Optional<String> late(Name name, String parent) {
        Optional<Matcher> start = failure.parent();
        Optional<Name> behind = start.flatMap(s -> model.before(s, failure.children(), name));
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        boolean given = failure.children().contains(name);
        return Optional.of(
                given && behind.get().equals(name)
                        ? "was already given once " + parent + ", where only one may stand"
                        : "comes too late " + parent + ": it must come before <"
                                + behind.get().getLocalName() + ">");
    }

    private Optional<String> elsewhere(Name name, String parent) {
        List<Name> around = model.around(failure.before(), name);
        Optional<Name> holder = holder(around);
        if (holder.isPresent()) {
            return Optional.of(
                    "is not allowed " + parent + ": " + article(holder.get().getLocalName()) + " is missing around it");
        }
        // what may hold text holds much; that an element belongs in it would say too much
        List<Name> purpose = around.stream()
                .filter(n -> !model.holdsText(failure.before(), n))
                .toList();
        return purpose.isEmpty() || around.size() > SHOWN
                ? Optional.empty()
                : Optional.of("is not allowed " + parent + "; it belongs in " + list(purpose, " or "));
    }

    /** What is missing around text, where text may not stand. */
    Optional<String> aroundText() {
        Matcher state = failure.before();
        Set<Name> possible = GrammarNames.of(state.possibleStartTagNames());
        return holder(possible.stream()
                        .filter(name -> HOLDERS.contains(name.getLocalName()))
                        .filter(name -> model.holdsText(state, name))
                        .toList())
                .map(name -> article(name.getLocalName()));
    }

    private static String article(String name) {
        return ("aeio".indexOf(name.charAt(0)) < 0 ? "a <" : "an <") + name + ">";
    }

    private static Optional<Name> holder(List<Name> names) {
        return names.stream()
                .filter(name -> HOLDERS.contains(name.getLocalName()))
                .min(Comparator.comparingInt(name -> HOLDERS.indexOf(name.getLocalName())));
    }

    private static String list(List<Name> names, String or) {
        return names.stream()
                .map(name -> "<" + name.getLocalName() + ">")
                .sorted()
                .collect(Collectors.joining(or));
    }
}
