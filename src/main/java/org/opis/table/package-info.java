/**
 * The tables in the forms in which other programs take them: data package, CSV on the Web, SQLite, a workbook.
 *
 * <p>Invariant: nothing here knows TEI; what a row holds was made by the derivation, what a table is stands in
 * {@code tables.toml}.
 */
package org.opis.table;
