package org.opis.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opis.fidelity.Landmark.Side;

/** A growing text with the places of its characters and the elements in it. */
final class TextPiece {
    private final StringBuilder text = new StringBuilder();
    private final List<Landmark> landmarks = new ArrayList<>();
    private int[] places = new int[64];

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    int[] places() {
        return Arrays.copyOf(places, text.length());
    }

    List<Landmark> landmarks() {
        return landmarks;
    }

    void add(String characters, int offset, boolean literal) {
        int before = text.length();
        text.append(characters);
        if (text.length() > places.length) {
            places = Arrays.copyOf(places, Math.max(text.length(), 2 * places.length));
        }
        for (int i = before; i < text.length(); i++) {
            places[i] = literal ? offset + i - before : ~offset;
        }
    }

    void add(TextPiece other) {
        int before = text.length();
        add(other.text(), 0, false);
        System.arraycopy(other.places, 0, places, before, other.length());
    }

    /** A word ends here. */
    void breakAt(int offset) {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            add("\n", offset, false);
        }
    }

    void mark(Landmark landmark) {
        landmarks.add(landmark);
    }

    /** An element that begins at {@code start} ends here. */
    void around(String name, Map<String, String> attributes, int start) {
        int end = text.length();
        landmarks.add(new Landmark(name, attributes, Side.START, start, start, end));
        landmarks.add(new Landmark(name, attributes, Side.END, end, start, end));
    }
}
