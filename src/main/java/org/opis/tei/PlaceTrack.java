package org.opis.tei;

import java.util.Arrays;

/** Places of characters in a file, in a growing array. */
final class PlaceTrack {
    private int[] places = new int[256];
    private int length;

    /** Grows to a length; the new characters stand at {@code offset} and behind it, or are made by what stands there. */
    void extend(int to, int offset, boolean literal) {
        grow(to);
        for (int i = length; i < to; i++) {
            places[i] = literal ? offset + i - length : ~offset;
        }
        length = Math.max(length, to);
    }

    void append(PlaceTrack other, int start, int end) {
        grow(length + end - start);
        System.arraycopy(other.places, start, places, length, end - start);
        length += end - start;
    }

    int[] places() {
        return Arrays.copyOf(places, length);
    }

    private void grow(int to) {
        if (to > places.length) {
            places = Arrays.copyOf(places, Math.max(to, 2 * places.length));
        }
    }
}
