/**
 * Schematron: compiled by SchXslt2, with what that lacks, and its findings at their places; the door is Schematron.
 *
 * <p>Invariant: no rule runs without an end, and none reads what is not below the schema, the file or a catalog.
 */
package org.opis.validate.schematron;
