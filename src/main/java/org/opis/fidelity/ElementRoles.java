package org.opis.fidelity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What elements of TEI stand for when nothing in the file says so: the lists beside this class. */
final class ElementRoles {
    private static final Map<String, Set<Role>> ROLES = load();

    private ElementRoles() {}

    /** What an element does to the text around it. */
    enum Role {
        /** A word ends where it begins and where it ends. */
        BLOCK,
        /** The same, unless {@code @break} says no. */
        BREAK,
        /** Brackets around it, with a label behind the first. */
        BRACKET,
        /** A remark in brackets behind it. */
        REMARK,
        /** Words in brackets, or signs, in the place of it. */
        HOLE,
        /** Its number, in or without brackets. */
        NUMBER,
        /** Quotation marks around it. */
        QUOTE,
        /** Its words describe what is not there. */
        DESCRIPTION,
        /** May be added by an editor who is named in {@code @resp}. */
        EDITOR,
        /** A branch of a choice that shows what the source has. */
        ORIGINAL,
        /** A branch of a choice that shows what an editor makes of it. */
        EDITED
    }

    static boolean has(String element, Role role) {
        return ROLES.getOrDefault(element, Set.of()).contains(role);
    }

    private static Map<String, Set<Role>> load() {
        Map<String, Set<Role>> roles = new HashMap<>();
        try (InputStream in = ElementRoles.class.getResourceAsStream("elements.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                roles.put(
                        cells[0],
                        Set.of(cells[1].split(" ")).stream().map(Role::valueOf).collect(Collectors.toSet()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(roles);
    }
}
