package org.opis.text;

import java.util.Optional;
import java.util.function.IntFunction;

/** What any XML file may have, whoever reads it: more was not written by a hand, and is made to harm. */
public final class XmlBounds {
    /** Levels of elements, the limit of libxml2: what opis accepts opens elsewhere. */
    public static final int DEPTH = 256;
    /** Attributes of one element. */
    public static final int ATTRIBUTES = 1000;
    /** Characters of one tag. */
    public static final int TAG = 1_000_000;

    public static final String DEEP = "elements nest deeper than " + DEPTH;
    public static final String MANY = "more than " + ATTRIBUTES + " attributes in one tag";
    public static final String LONG = "this tag is longer than a million characters";
    public static final String DOCTYPE = "the file declares a document type, which opis does not read";

    private XmlBounds() {}

    /**
     * What an element goes beyond, a clause.
     *
     * @param depth its level, the root's being 1
     * @param attributes how many it has
     * @param value that of each attribute, from 0
     */
    public static Optional<String> beyond(int depth, int attributes, IntFunction<String> value) {
        if (depth > DEPTH) {
            return Optional.of(DEEP);
        } else if (attributes > ATTRIBUTES) {
            return Optional.of(MANY);
        }
        long length = 0;
        for (int i = 0; i < attributes && length <= TAG; i++) {
            length += value.apply(i).length();
        }
        return length > TAG ? Optional.of(LONG) : Optional.empty();
    }
}
