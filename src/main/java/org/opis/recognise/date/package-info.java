/**
 * Dates and times of running text, those included that an editor restored.
 *
 * <p>Invariant: how a date is read stands in the room calendar.
 */
package org.opis.recognise.date;
