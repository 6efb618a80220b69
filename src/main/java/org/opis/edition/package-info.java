/**
 * What publish makes of many files: one folder of pages, TEI, tables and citations.
 *
 * <p>Invariant: nothing is read from the command line, and nothing is said to the terminal.
 */
package org.opis.edition;
