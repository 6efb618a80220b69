package org.opis.validate.xml;

import java.util.function.IntFunction;
import org.opis.text.Places;

/**
 * The characters of one XML file, with lines and columns.
 *
 * @param where how a message names the place of an offset
 */
public record XmlFile(String text, Places places, IntFunction<String> where) {
    public XmlFile(String text) {
        this(text, new Places(text));
    }

    public XmlFile(String text, Places places) {
        this(text, places, offset -> places.at(offset).toString());
    }

    /** Whether the text begins where the file does. */
    public boolean isStart() {
        return places.from(0).equals(Places.Start.OF_FILE);
    }
}
