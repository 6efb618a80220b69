package org.opis.layout;

import java.util.List;

/**
 * One kind of line that a page has above or below its body.
 *
 * @param role what such a line becomes
 * @param id what other items call it
 * @param field name of the field; empty unless the role is FIELD
 * @param test what the line looks like
 * @param after ids of the items that it must directly follow; empty for any place
 * @param max how many lines in a row
 * @param parts expressions for the values within the line, the first that fits wins
 */
record Item(Role role, String id, String field, LineTest test, List<String> after, int max, List<Parts> parts) {
    private static final LineTest ANY =
            new LineTest(LineTest.Kind.ANY, "", LineTest.NO_PATTERN, false, Integer.MAX_VALUE);
    static final Item CHROME = plain(Role.CHROME, "");
    static final Item BODY = plain(Role.BODY, "");
    /** Chrome for want of anything better: no item takes the line. */
    static final Item UNPLACED = plain(Role.CHROME, "");
    /** The row of a table of documents of other records. */
    static final Item RELATED = field("related", List.of());

    enum Role {
        CHROME,
        FIELD,
        BODY
    }

    Item {
        after = List.copyOf(after);
        parts = List.copyOf(parts);
    }

    static Item field(String name, List<Parts> parts) {
        return new Item(Role.FIELD, name, name, ANY, List.of(), Integer.MAX_VALUE, parts);
    }

    private static Item plain(Role role, String field) {
        return new Item(role, "", field, ANY, List.of(), Integer.MAX_VALUE, List.of());
    }

    /** Chrome in the place of a field, whose form it hasn't. */
    Item misformed() {
        return plain(Role.CHROME, field);
    }

    /** The field in whose place this chrome stands; empty where it stands in none. */
    String misplaced() {
        return role == Role.CHROME ? field : "";
    }

    /** Whether a run of such lines is one region. */
    boolean joins(Item next) {
        return role == next.role && field.equals(next.field) && parts.isEmpty();
    }
}
