package org.opis.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.validate.finding.Nearest;

/**
 * Which codes a setting is about.
 *
 * @param head a code, its beginning for a family, or the id of a rule in a Schematron schema of one's own
 * @param family whether every code that begins so is meant: written with a star, {@code P1*}
 */
record CodePattern(String head, boolean family) {
    private static final List<String> CODES =
            Arrays.stream(Code.values()).map(Code::name).toList();

    /**
     * Reads what the user wrote. What looks like a code of opis must be one; another name is taken as the id of a rule
     * of the user's own schema, unless it is nearly a code or the noun of one.
     */
    static CodePattern of(String written) throws SettingsException {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        if (upper.endsWith("*")) {
            String head = upper.substring(0, upper.length() - 1);
            if (CODES.stream().noneMatch(code -> code.startsWith(head))) {
                throw unknown("no code begins as \"" + written + "\" says", head);
            }
            return new CodePattern(head, true);
        }
        if (CODES.contains(upper)) {
            return new CodePattern(upper, false);
        }
        String noun = noun(upper);
        if (!noun.isEmpty()) {
            throw new SettingsException("\"" + written + "\" is a noun; its code is " + noun);
        }
        if (upper.isEmpty()
                || upper.matches("[A-Z]\\d{3}")
                || Nearest.meant(upper, CODES).isPresent()) {
            throw unknown("no finding has the code \"" + written + "\"", upper);
        }
        return new CodePattern(written.strip(), false);
    }

    boolean isOwn() {
        return family || CODES.contains(head);
    }

    boolean matches(String code) {
        return family ? code.startsWith(head) : code.equals(head);
    }

    /** How much it says: a code more than its family, a small family more than a large one. */
    int weight() {
        return family ? head.length() : Integer.MAX_VALUE;
    }

    private static String noun(String upper) {
        return Stream.of(Code.values())
                .filter(code -> code.noun().toUpperCase(Locale.ROOT).equals(upper))
                .map(Code::name)
                .findFirst()
                .orElse("");
    }

    private static SettingsException unknown(String said, String wrong) {
        String meant = Nearest.meant(wrong, CODES)
                .map(code -> "; did you mean \"" + code + "\"?")
                .orElse("; \"opis rules\" lists the codes");
        return new SettingsException(said + meant);
    }
}
