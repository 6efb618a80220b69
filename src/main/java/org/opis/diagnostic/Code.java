package org.opis.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Every rule and every kind of finding, each with a page {@code tei/guidelines/CODE-noun.md}. A code is never reused.
 * P1nn page, M2nn metadata, B3nn block, I4nn inline, V5nn validity, D6nn derivation.
 */
public enum Code {
    // page
    P101("empty", Severity.WARNING),
    P102("not-text", Severity.ERROR),
    P103("undecodable-byte", Severity.WARNING),
    P104("control-character", Severity.NOTE),
    P105("mixed-line-ends", Severity.NOTE),
    P106("charset", Severity.ERROR),
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
    P129("authority-file", Severity.ERROR),
    P130("lost-lines", Severity.NOTE),
    P140("no-body", Severity.NOTE),
    P141("catalogued", Severity.NOTE),
    P142("frus-document", Severity.NOTE),
    P143("site", Severity.NOTE),
    P190("kept-as-text", Severity.ERROR),
    P199("unknown-page", Severity.WARNING),

    // metadata
    M201("title", Severity.NOTE),
    M202("record-date", Severity.NOTE),
    M203("author", Severity.NOTE),
    M204("responsibility", Severity.NOTE),
    M205("funder", Severity.NOTE),
    M206("signature", Severity.NOTE),
    M207("summary", Severity.NOTE),
    M208("rights", Severity.NOTE),
    M209("record", Severity.NOTE),
    M210("printed-record", Severity.NOTE),
    M211("unread-date", Severity.NOTE),
    M212("date-conflict", Severity.WARNING),
    M213("misplaced-value", Severity.NOTE),
    M214("unclear-value", Severity.NOTE),
    M216("incomplete-signature", Severity.NOTE),
    M230("correspondents", Severity.NOTE),

    // block
    B301("heading", Severity.NOTE),
    B302("opener", Severity.NOTE),
    B303("column-stamp", Severity.NOTE),
    B304("file-number", Severity.NOTE),
    B305("lost-stamp", Severity.NOTE),
    B306("dateline", Severity.NOTE),
    B307("salute", Severity.NOTE),
    B308("address", Severity.NOTE),
    B309("routing", Severity.NOTE),
    B310("stamp", Severity.NOTE),
    B311("hand-note", Severity.NOTE),
    B312("letterhead", Severity.NOTE),
    B313("section", Severity.NOTE),
    B314("declassification", Severity.NOTE),
    B315("form-header", Severity.NOTE),
    B316("attendance", Severity.NOTE),
    B330("entry", Severity.NOTE),
    B335("speech", Severity.NOTE),
    B336("participants", Severity.NOTE),
    B337("embedded", Severity.NOTE),
    B340("items", Severity.NOTE),
    B345("distribution", Severity.NOTE),
    B350("omission-row", Severity.NOTE),
    B355("page-mark", Severity.NOTE),
    B360("signed", Severity.NOTE),
    B364("production", Severity.NOTE),
    B366("filing", Severity.NOTE),
    B367("form", Severity.NOTE),
    B368("postscript", Severity.NOTE),
    B369("note", Severity.NOTE),
    B370("ornament", Severity.NOTE),
    B372("papers", Severity.NOTE),
    B373("instruction", Severity.NOTE),
    B374("recipient-rows", Severity.NOTE),
    B375("listing", Severity.NOTE),
    B390("lost-item", Severity.NOTE),
    B391("columns-read-across", Severity.NOTE),
    B392("second-reader", Severity.NOTE),
    B393("doubtful-line", Severity.NOTE),
    B399("paragraph", Severity.NOTE),

    // inline
    I401("sic", Severity.NOTE),
    I402("illegible", Severity.NOTE),
    I403("omission", Severity.NOTE),
    I404("unclear", Severity.NOTE),
    I405("supplied", Severity.NOTE),
    I406("expansion", Severity.NOTE),
    I407("in-word", Severity.NOTE),
    I408("gloss", Severity.NOTE),
    I409("foreign", Severity.NOTE),
    I410("translator-note", Severity.NOTE),
    I411("emphasis", Severity.NOTE),
    I412("letterspaced", Severity.NOTE),
    I413("space", Severity.NOTE),
    I414("date", Severity.NOTE),
    I415("name", Severity.NOTE),
    I416("note-ref", Severity.NOTE),
    I417("redacted", Severity.NOTE),
    I418("marking", Severity.NOTE),
    I419("copy-number", Severity.NOTE),
    I420("number", Severity.NOTE),
    I421("autograph", Severity.NOTE),
    I422("measure", Severity.NOTE),
    I423("page-break", Severity.NOTE),
    I424("restored-date", Severity.NOTE),
    I430("unclosed-bracket", Severity.WARNING),
    I431("unopened-bracket", Severity.WARNING),
    I432("deep-brackets", Severity.WARNING),
    I433("ambiguous-name", Severity.NOTE),
    I434("ambiguous-date", Severity.NOTE),
    I435("impossible-date", Severity.WARNING),
    I436("crossing", Severity.NOTE),
    I437("no-delimiter", Severity.NOTE),
    I438("crossed-quotes", Severity.NOTE),
    I440("remark", Severity.NOTE),
    I441("alteration", Severity.NOTE),
    I442("damage", Severity.NOTE),
    I445("unknown-bracket", Severity.WARNING),
    I446("graded", Severity.NOTE),
    I450("time", Severity.NOTE),
    I453("contested-year", Severity.NOTE),
    I455("weekday", Severity.NOTE),
    I470("unlisted-name", Severity.NOTE),
    I471("running-name", Severity.NOTE),

    // validity
    V500("grammar", Severity.ERROR),
    V501("leftover", Severity.WARNING),
    V502("extent", Severity.ERROR),
    V503("lost", Severity.ERROR),
    V504("period", Severity.ERROR),
    V505("entry", Severity.WARNING),
    V506("copies", Severity.WARNING),
    V507("addressee", Severity.WARNING),
    V508("item-number", Severity.ERROR),
    V509("hand", Severity.WARNING),
    V510("rend", Severity.ERROR),
    V511("signed", Severity.WARNING),
    V512("empty", Severity.ERROR),
    V513("locus", Severity.ERROR),
    V514("classification", Severity.ERROR),
    V515("shelfmark", Severity.WARNING),
    V516("responsibility", Severity.WARNING),
    V517("linebreak", Severity.ERROR),
    V518("chain", Severity.ERROR),
    V519("file-name", Severity.WARNING),
    V520("papers", Severity.ERROR),
    V521("correspondence", Severity.ERROR),
    V522("record-date", Severity.WARNING),
    V523("stamp-date", Severity.WARNING),
    V524("letterspaced", Severity.ERROR),
    V525("number", Severity.ERROR),
    V526("choice", Severity.ERROR),
    V527("unused", Severity.WARNING),
    V528("distribution", Severity.WARNING),
    V529("bracket", Severity.WARNING),
    V530("bounds", Severity.ERROR),
    V531("hands", Severity.ERROR),
    V532("sent-date", Severity.WARNING),
    V533("dateline", Severity.WARNING),
    V534("page-number", Severity.WARNING),
    V535("taxonomy", Severity.ERROR),
    V536("copy", Severity.WARNING),
    V537("delimiters", Severity.ERROR),
    V538("refused-reading", Severity.WARNING),
    V539("outside-doctype", Severity.WARNING),
    V540("sister-pointer", Severity.WARNING),
    V541("missing-file", Severity.WARNING),
    V543("unmatched-idref", Severity.ERROR),
    V544("typed-id", Severity.ERROR),
    V545("unclosed-model", Severity.ERROR),
    V546("deprecated", Severity.NOTE),
    V570("unknown-language", Severity.NOTE),
    V571("no-schema", Severity.WARNING),
    V572("not-included", Severity.NOTE),
    V573("inclusion", Severity.ERROR),
    V581("hand-pointer", Severity.ERROR),
    V582("resp-pointer", Severity.ERROR),
    V583("name-pointer", Severity.ERROR),
    V584("note-pointer", Severity.ERROR),
    V585("zone-pointer", Severity.ERROR),
    V586("class-pointer", Severity.ERROR),
    V587("pointer", Severity.ERROR),
    V588("header-pointer", Severity.ERROR),
    V589("prefix-pattern", Severity.ERROR),
    V590("dangling-pointer", Severity.ERROR),
    V591("not-well-formed", Severity.ERROR),
    V592("outside-reference", Severity.ERROR),
    V593("beyond-limits", Severity.ERROR),
    V594("duplicate-id", Severity.ERROR),
    V595("pointer-kind", Severity.ERROR),
    V596("wrong-encoding", Severity.ERROR),
    V597("undeclared-prefix", Severity.WARNING),
    V598("schema", Severity.ERROR),
    V599("unnamed-rule", Severity.ERROR),

    // derivation
    D601("underivable", Severity.ERROR),
    D602("unknown-element", Severity.WARNING),
    D603("formula", Severity.NOTE),
    D650("edited", Severity.ERROR),
    D651("white-space", Severity.WARNING),
    D652("no-hash", Severity.WARNING),
    D653("unknown-rend", Severity.WARNING),
    D654("broken-file", Severity.ERROR);

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
