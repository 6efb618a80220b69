/**
 * The characters of an XML file: where tags, attributes and references stand, and which elements are open.
 *
 * <p>Invariant: no parser is called, nothing is opened; offsets are in UTF-16 code units, columns of messages in code points.
 */
package org.opis.validate.xml;
