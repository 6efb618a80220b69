/**
 * Findings as people and programs read them: text with an excerpt, gcc, oXygen, JSON, SARIF, JUnit, GitHub.
 *
 * <p>Invariant: every renderer shows the same findings in the same order; none decides what is a finding.
 */
package org.opis.report;
