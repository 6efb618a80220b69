/**
 * The date of a record: its forms, and what each says, EDTF level 1 in meaning (ISO 8601-2).
 *
 * <p>Invariant: nothing here knows what day it is, nor what stands around the date; dates in running text are read elsewhere.
 */
package org.opis.dating;
