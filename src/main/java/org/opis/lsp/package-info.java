/**
 * A language server (Language Server Protocol 3.17) for TEI files and dumps in an editor: findings as {@code validate}
 * and {@code encode} give them, completion, documentation, the way between identifiers and pointers and back into the
 * dump.
 *
 * <p>Invariant: nothing is said here that the command line does not say, and no file is written; the editor does that.
 */
package org.opis.lsp;
