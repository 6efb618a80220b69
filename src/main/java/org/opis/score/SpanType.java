package org.opis.score;

import java.util.Arrays;
import java.util.Optional;

/** What is marked in a page. */
public enum SpanType {
    STAMP("stamp"),
    HANDWRITTEN("handwritten"),
    CLASSIFICATION("classification"),
    COPY_NUMBER("copyNumber"),
    DOC_NUMBER("docNumber"),
    HEAD("head"),
    ENTRY_HEAD("entryHead"),
    DATELINE("dateline"),
    SALUTE("salute"),
    SIGNED("signed"),
    DISTRIBUTION_ITEM("distributionItem"),
    TYPIST("typist"),
    DATE("date"),
    SIC("sic"),
    SUPPLIED("supplied"),
    EXPANSION("expansion"),
    GLOSS("gloss"),
    UNCLEAR("unclear"),
    GAP_ILLEGIBLE("gapIllegible"),
    GAP_OMITTED("gapOmitted"),
    BLANK("blank"),
    EMPHASIS("emphasis"),
    TRANSLATOR_NOTE("translatorNote"),
    LETTERSPACED("letterspaced"),
    PAGE_MARK("pageMark"),
    NOTE_REF("noteRef"),
    NOTE("note"),
    SPEAKER("speaker"),
    QUOTE_DOC("quoteDoc"),
    ORPHAN_BRACKET("orphanBracket"),
    // only where a page's gold has "names": true
    PERSON("person"),
    ORG("org"),
    PLACE("place"),
    LETTERHEAD("letterhead"),
    PARTICIPANT("participant"),
    // only where a page's gold has "corresp"
    SENDER("sender"),
    ADDRESSEE("addressee"),
    AUTHOR("author"),
    // of pages that are no documents
    ENTRY("entry");

    private final String word;

    SpanType(String word) {
        this.word = word;
    }

    /** As gold and reports call it. */
    public String word() {
        return word;
    }

    /** Which total the type counts in. */
    public Group group() {
        if (this == ENTRY) {
            return Group.ENTRIES;
        }
        if (this == SENDER || this == ADDRESSEE || this == AUTHOR) {
            return Group.CORRESPONDENTS;
        }
        return ordinal() >= PERSON.ordinal() ? Group.NAMES : Group.REQUIRED;
    }

    /** Whether it is made of whole lines, or of parts of them that only stand in such lines. */
    boolean isLine() {
        return switch (this) {
            case HEAD, ENTRY_HEAD, DATELINE, SALUTE, SIGNED, DISTRIBUTION_ITEM, TYPIST -> true;
            case NOTE, SPEAKER, QUOTE_DOC, LETTERHEAD, PARTICIPANT -> true;
            default -> false;
        };
    }

    /** Types that are totalled together. */
    public enum Group {
        REQUIRED,
        /** Marked in some pages only. */
        NAMES,
        /** Not spans but who wrote to whom, as the header says. */
        CORRESPONDENTS,
        /** Not spans but entries of listings: dates, titles and summaries. */
        ENTRIES
    }

    /** The type of this name. */
    public static Optional<SpanType> named(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }
}
