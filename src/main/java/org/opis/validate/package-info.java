/**
 * Whether a TEI file is what it says: well-formed, valid by RELAX NG and Schematron, its pointers resolved.
 *
 * <p>Rooms inside, each knowing those before it alone: finding, xml, wellformed, resolve, grammar, proof, schematron, pointer,
 * include, schema, repair.
 *
 * <p>Invariant: nothing is read but the files and the schemas given, and what stands below their folders where a pointer,
 * an inclusion or a rule leads there; no network but for schemas, no external entity, no DTD.
 */
package org.opis.validate;
