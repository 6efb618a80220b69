/**
 * Whether a TEI file is what it says: well-formed, valid by RELAX NG and Schematron, its pointers resolved.
 *
 * <p>Invariant: nothing is read but the file itself and the schemas given; no network, no external entity, no DTD.
 */
package org.opis.validate;
