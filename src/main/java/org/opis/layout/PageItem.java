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
record PageItem(Role role, String id, String field, LineTest test, List<String> after, int max, List<Parts> parts) {
    private static final LineTest ANY = new LineTest(LineTest.Kind.ANY, "", Expression.NONE, false, Integer.MAX_VALUE);
    static final PageItem CHROME = plain(Role.CHROME, "");
    static final PageItem BODY = plain(Role.BODY, "");
    /** Chrome for want of anything better: no item takes the line. */
    static final PageItem UNPLACED = plain(Role.CHROME, "");
    /** The row of a table of documents of other records. */
    static final PageItem RELATED = field("related", List.of());

    enum Role {
        CHROME,
        FIELD,
        BODY
    }

    PageItem {
        after = List.copyOf(after);
        parts = List.copyOf(parts);
    }

    static PageItem field(String name, List<Parts> parts) {
        return new PageItem(Role.FIELD, name, name, ANY, List.of(), Integer.MAX_VALUE, parts);
    }

    private static PageItem plain(Role role, String field) {
        return new PageItem(role, "", field, ANY, List.of(), Integer.MAX_VALUE, List.of());
    }

    /** Chrome in the place of a field, whose form it hasn't. */
    PageItem misformed() {
        return plain(Role.CHROME, field);
    }

    /** The field in whose place this chrome stands; empty where it stands in none. */
    String misplaced() {
        return role == Role.CHROME ? field : "";
    }

    /** Whether a run of such lines is one region. */
    boolean joins(PageItem next) {
        return role == next.role && field.equals(next.field) && parts.isEmpty();
    }
}
