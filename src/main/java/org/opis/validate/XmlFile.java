package org.opis.validate;

import org.opis.text.Places;

/** The characters of one XML file, with lines and columns. */
record XmlFile(String text, Places places) {
    XmlFile(String text) {
        this(text, new Places(text));
    }
}
