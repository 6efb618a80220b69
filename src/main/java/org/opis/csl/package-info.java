/**
 * Citations in the styles of journals, by the Citation Style Language.
 *
 * <p>Invariant: nothing here knows TEI, and no style is fetched: those of citationstyles.org are part of opis.
 */
package org.opis.csl;
