package org.opis.revision;

/**
 * A place where two sequences differ: tokens {@code from} to {@code to} of the first became {@code start} to {@code end} of
 * the second.
 */
record Hunk(int from, int to, int start, int end) {
    /** Whether this and a change of the same first sequence by another hand concern the same place. */
    boolean meets(Hunk other) {
        boolean here = from == to;
        boolean there = other.from == other.to;
        if (here && there) {
            return from == other.from;
        }
        // something put in at the edge of what the other replaces stands beside it
        return here
                ? other.from < from && from < other.to
                : there ? from < other.from && other.from < to : from < other.to && other.from < to;
    }
}
