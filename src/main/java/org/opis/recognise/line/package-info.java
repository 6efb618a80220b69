/**
 * The lines of a body, and what their letters and words alone tell of them.
 *
 * <p>Invariant: no rule is known here; a line is the same whatever stands around it.
 */
package org.opis.recognise.line;
