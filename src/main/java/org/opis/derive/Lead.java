package org.opis.derive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way from a list of an edition to a place in a file: who is named there, what day it is of, what could not be read.
 *
 * @param values of the columns that are not empty
 */
public record Lead(Map<String, String> values) {
    /**
     * The list, the part of it that has a page of its own, what it is listed under and by which
     * word it is put in order, and what is said there: the name, what was done, in which form and role, entries of lists it belongs to, the id of the passage and its words.
     */
    public static final List<String> COLUMNS =
            List.of("list", "section", "key", "sort", "name", "act", "form", "role", "ref", "passage", "words");

    public Lead {
        // in one order, so that it is told in the same words each time
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The value of a column; empty where it says nothing. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }
}
