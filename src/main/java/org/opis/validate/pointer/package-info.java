/**
 * Whether pointers lead somewhere, within a file, to its sisters of the run, and through private prefixes; the door is Pointers.
 *
 * <p>Invariant: no network; no file is opened but XML below the folders of the run.
 */
package org.opis.validate.pointer;
