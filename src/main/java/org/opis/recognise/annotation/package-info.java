/**
 * The notes of a page and the marks that refer to them, found before the body is read.
 *
 * <p>Invariant: no block or inline is made here.
 */
package org.opis.recognise.annotation;
