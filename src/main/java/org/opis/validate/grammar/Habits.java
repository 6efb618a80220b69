package org.opis.validate.grammar;

import java.util.List;
import java.util.Optional;
import org.opis.validate.xml.DataTables;

/** Names that TEI had before, those of P4 and of earlier releases of P5, and names of HTML, and what stands for them now. */
final class Habits {
    private static final List<Habit> ALL = DataTables.rows(Habits.class, "habits.tsv").stream()
            .map(row -> new Habit(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
            .toList();

    private Habits() {}

    /**
     * One of them.
     *
     * @param element where it stood; a star for any, nothing for an element itself
     * @param name of the attribute, or of the element
     * @param kind {@code rename}, where only the name is another; else what to do is said
     * @param now the name of today, or what to do
     * @param until the last edition that had it
     * @param source where that is said
     */
    record Habit(String element, String name, String kind, String now, String until, String source) {
        boolean renames() {
            return kind.equals("rename");
        }

        boolean isOfTei() {
            return !until.equals("HTML");
        }

        /** The end of a sentence. */
        String said() {
            String written = element.isEmpty() ? "<" + now + ">" : "@" + now;
            return " is of " + until + "; " + (renames() ? "it is " + written + " now" : now);
        }
    }

    static List<Habit> all() {
        return ALL;
    }

    static Optional<Habit> attribute(String element, String name) {
        return ALL.stream()
                .filter(h -> h.name().equals(name))
                .filter(h -> h.element().equals(element) || h.element().equals("*"))
                // the one that says more stands first
                .min((a, b) ->
                        Boolean.compare(a.element().equals("*"), b.element().equals("*")));
    }

    /** The names that an attribute had before. */
    static List<String> renamedTo(String element, String now) {
        return ALL.stream()
                .filter(h -> h.renames() && h.now().equals(now))
                .filter(h -> h.element().equals(element) || h.element().equals("*"))
                .map(Habit::name)
                .toList();
    }

    static Optional<Habit> element(String name) {
        return ALL.stream()
                .filter(h -> h.element().isEmpty() && h.name().equals(name))
                .findFirst();
    }
}
