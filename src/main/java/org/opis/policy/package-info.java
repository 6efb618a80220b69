/**
 * What a project has decided about findings: severities, ignores, and which findings are known already.
 *
 * <p>Invariant: nothing is found here and nothing is shown; the settings of a run are read once, before its files.
 */
package org.opis.policy;
