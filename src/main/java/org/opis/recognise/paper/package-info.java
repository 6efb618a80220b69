/**
 * A body cut where its lines, or its papers, begin.
 *
 * <p>Invariant: what is not plain is not cut.
 */
package org.opis.recognise.paper;
