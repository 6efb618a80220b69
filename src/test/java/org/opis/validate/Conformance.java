package org.opis.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a suite comes to.
 *
 * @param told how many verdicts the suite expects
 * @param wrong those that are others, by the name of the case
 */
record Conformance(String suite, int told, List<String> wrong) {
    Conformance {
        wrong = List.copyOf(wrong);
    }

    /** Collects verdicts. */
    static final class Count {
        private int told;
        private final List<String> wrong = new ArrayList<>();

        void say(String name, boolean right) {
            told++;
            if (!right) {
                wrong.add(name);
            }
        }

        Conformance of(String suite) {
            return new Conformance(suite, told, wrong);
        }
    }

    @Override
    public String toString() {
        return String.format("%-16s %d of %d verdicts", suite, told - wrong.size(), told)
                + (wrong.isEmpty() ? "" : "; other: " + String.join(", ", wrong));
    }

    /** Prints all suites below a folder; the command is src/bench/conformance. */
    public static void main(String... folders) throws Exception {
        Path suites = Path.of(System.getenv().getOrDefault("OPIS_SUITES", "../shared/suites"));
        System.out.println(RelaxNgSuite.run(suites.resolve("relaxng/spectest.xml")));
        System.out.println(RelaxNgSuite.run(suites.resolve("relaxng/compacttest.xml")));
        System.out.println(SchematronSuite.run(suites.resolve("schematron")));
    }
}
