/**
 * The one way in which XML is parsed, under limits, and what is said of a file that is not well-formed; the door is Xml.
 *
 * <p>Invariant: no document type is loaded, no external entity read, nothing said in the words of the parser.
 */
package org.opis.validate.wellformed;
