package org.opis.validate;

import java.util.function.IntFunction;
import org.opis.text.Places;

/**
 * The characters of one XML file, with lines and columns.
 *
 * @param where how a message names the place of an offset
 */
record XmlFile(String text, Places places, IntFunction<String> where) {
    XmlFile(String text) {
        this(text, new Places(text));
    }

    XmlFile(String text, Places places) {
        this(text, places, offset -> places.at(offset).toString());
    }

    /** Whether the text begins where the file does. */
    boolean isStart() {
        return places.from(0).equals(Places.Start.OF_FILE);
    }
}
