/**
 * The grammar of dates in running text: from words and figures to days, months, years and periods.
 *
 * <p>Invariant: nothing knows what day it is today; no line, bracket or rule is known here.
 */
package org.opis.recognise.calendar;
