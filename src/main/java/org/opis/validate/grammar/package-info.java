/**
 * RELAX NG: a compiled grammar, what a file has against it, and which repairs that makes certain; the door is Grammar.
 *
 * <p>Invariant: no verdict but Jing's; only messages are this room's own.
 */
package org.opis.validate.grammar;
