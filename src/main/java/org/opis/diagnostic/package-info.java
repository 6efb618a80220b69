/**
 * What opis says about a dump: a stable code, a severity, a span, a sentence.
 *
 * <p>Invariant: a finding never carries advice; advice is on the code's page.
 */
package org.opis.diagnostic;
