/**
 * Whether a file keeps the rules of opis, seen without a processor of XSLT: the XPath that they use, over a small tree.
 *
 * <p>Invariant: nothing is proved that is not certain; what is not proved is for Schematron to say, which alone words findings.
 */
package org.opis.validate.proof;
