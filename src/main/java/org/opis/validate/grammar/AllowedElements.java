package org.opis.validate.grammar;

import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.validate.finding.Nearest;

/** The elements that the grammar allows where it failed, and how they are told. */
final class AllowedElements {
    /** So many names can be read through. */
    static final int SEVERAL = 12;
    /** Of more, so many are examples. */
    private static final int MOST = 5;

    private static final String ELEMENT = "<%>";

    private final Failure failure;

    AllowedElements(Failure failure) {
        this.failure = failure;
    }

    List<String> names() {
        return GrammarNames.elements(GrammarNames.of(failure.before().possibleStartTagNames()), failure.context());
    }

    /** What stands in the parent already. */
    List<String> siblings() {
        return failure.children().stream().map(Name::getLocalName).distinct().toList();
    }

    /**
     * Of a few all are listed; of many, those of a kind with what was written, and those that stand here already, say
     * more than those that are spelt alike.
     */
    String said() {
        List<String> names = names();
        if (names.isEmpty()) {
            return "; no element is";
        }
        List<String> kin = Kin.of(failure.local(), names);
        if (names.size() <= SEVERAL) {
            return "; allowed here: "
                    + (kin.isEmpty()
                            ? Nearest.list(failure.local(), names, ELEMENT)
                            : Nearest.list(joined(kin, new TreeSet<>(names)), ELEMENT));
        }
        List<String> shown =
                joined(kin, siblings().stream().filter(names::contains).toList());
        String some =
                shown.stream().limit(MOST).map(n -> ELEMENT.replace("%", n)).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "" : "; allowed here are " + some + " and others";
    }

    private static List<String> joined(List<String> first, Collection<String> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }
}
