package org.opis.report;

import org.opis.diagnostic.Severity;

/** Findings of one code in one file that are counted and not listed. */
record More(String code, Severity severity, int count) {
    @Override
    public String toString() {
        return "and " + count + " more of " + code + " (--max-per-code)";
    }
}
