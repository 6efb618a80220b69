/**
 * What the fields of a page say of its record: title, date, authors, translators, funders, shelfmarks, rights.
 *
 * <p>Invariant: a value is read where its field stands; no rule of the body is known here.
 */
package org.opis.metadata;
