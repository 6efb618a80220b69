/**
 * The schema as others get it: a folder that any TEI tool can use without opis.
 *
 * <p>Invariant: what is exported says what the schema of opis says, no more and no less; nothing is generated here but the
 * joining of modules and rules.
 */
package org.opis.schema;
