package org.opis.fidelity;

import java.util.List;

/**
 * The text of a TEI file and where it stands there.
 *
 * @param text the dump that the file describes, or what its text element says
 * @param places of each character the offset in the file; {@code ~offset} of the markup that stands for it
 * @param notes where in the text the notes begin that were taken out of it; its length where there are none
 * @param landmarks in the order of the text; none where the markup has rebuilt its signs
 */
record TeiText(String text, int[] places, int notes, List<Landmark> landmarks) {
    TeiText {
        landmarks = List.copyOf(landmarks);
    }

    /** The offset in the file of a character, of the end of the text that of its last character. */
    int offset(int character) {
        if (places.length == 0) {
            return 0;
        }
        int place = places[Math.min(character, places.length - 1)];
        int at = place < 0 ? ~place : place;
        return character < places.length || place < 0 ? at : at + 1;
    }

    /** Whether the characters stand in the file one behind the other, so that they can be replaced. */
    boolean isRun(int start, int end) {
        if (end <= start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (places[i] < 0 || places[i] != places[start] + i - start) {
                return false;
            }
        }
        return true;
    }
}
