/**
 * What stands above the text: letterhead, form, dateline, address, salute, routing, markings and numbers.
 *
 * <p>Invariant: nothing here reads running text.
 */
package org.opis.recognise.opening;
