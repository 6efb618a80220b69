/**
 * With which schemas a file is checked: those of the run, and those that its xml-model instructions name; the door is Schemas.
 *
 * <p>Invariant: each schema is compiled once in a run; a fault of one never ends the run.
 */
package org.opis.validate.schema;
