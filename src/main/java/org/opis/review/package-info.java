/**
 * A page in the editor's own browser that leads through what is doubtful in TEI files, and writes each decision at once.
 *
 * <p>Invariant: nothing is written that somebody else has changed meanwhile, and nothing leaves this machine.
 */
package org.opis.review;
