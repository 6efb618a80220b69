package org.opis.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Every rule and every kind of finding, each with a page {@code tei/guidelines/CODE-noun.md}. A code is never reused.
 * P1nn page, M2nn metadata, B3nn block, I4nn inline, V5nn validity, D6nn derivation.
 */
public enum Code {
    // page: findings
    P101("empty", Severity.WARNING),
    P102("not-text", Severity.ERROR),
    P103("undecodable-byte", Severity.WARNING),
    P104("control-character", Severity.NOTE),
    P105("mixed-line-ends", Severity.NOTE),
    P106("charset", Severity.ERROR),
    // page: layouts
    P110("old-full", Severity.NOTE),
    P111("old-bare", Severity.NOTE),
    P112("old-stripped", Severity.NOTE),
    P113("old-pdf", Severity.NOTE),
    P114("new-labelled", Severity.NOTE),
    P115("new-filtered", Severity.NOTE),
    P116("new-compact", Severity.NOTE),
    P117("record-only", Severity.NOTE),
    P118("listing-new", Severity.NOTE),
    P119("listing-old", Severity.NOTE),
    P120("listing-headless", Severity.NOTE),
    P121("collection", Severity.NOTE),
    P122("person", Severity.NOTE),
    P123("place", Severity.NOTE),
    P124("other", Severity.NOTE),
    P125("hosted", Severity.NOTE),
    P126("frus", Severity.NOTE),
    P127("plain", Severity.NOTE),
    P128("layout-file", Severity.ERROR),

    // page: what is missing
    P130("lost-lines", Severity.NOTE),
    P140("no-body", Severity.NOTE),
    P190("kept-as-text", Severity.ERROR),
    P199("unknown-page", Severity.WARNING),

    // metadata: rules
    M201("title", Severity.NOTE),
    M202("record-date", Severity.NOTE),
    M203("author", Severity.NOTE),
    M204("responsibility", Severity.NOTE),
    M205("funder", Severity.NOTE),
    M206("signature", Severity.NOTE),
    M207("summary", Severity.NOTE),
    M208("rights", Severity.NOTE),
    M209("record", Severity.NOTE),
    // metadata: findings
    M211("unread-date", Severity.NOTE),
    M212("date-conflict", Severity.WARNING),
    M216("incomplete-signature", Severity.NOTE),

    // inline: rules
    I414("date", Severity.NOTE),
    I415("name", Severity.NOTE),

    // inline: findings
    I433("ambiguous-name", Severity.NOTE),
    I434("ambiguous-date", Severity.NOTE),
    I435("impossible-date", Severity.WARNING);

    private final String noun;
    private final Severity severity;

    Code(String noun, Severity severity) {
        this.noun = noun;
        this.severity = severity;
    }

    /** The noun of the phenomenon, as in the page's file name. */
    public String noun() {
        return noun;
    }

    public Severity severity() {
        return severity;
    }

    /** The code that {@code name} writes, in any case. */
    public static Optional<Code> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        for (Code code : values()) {
            if (code.name().equals(wanted)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
