/**
 * The command line: one class per command.
 *
 * <p>Invariant: nothing is decided here about documents; only {@link org.opis.cli.Main} ends the process.
 */
package org.opis.cli;
