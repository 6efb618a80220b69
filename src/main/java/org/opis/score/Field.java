package org.opis.score;

import java.util.Arrays;
import java.util.Optional;

/** Fields of a page's metadata. */
public enum Field {
    TITLE("title"),
    DATE("date"),
    SOURCE_LINE("sourceLine"),
    REPOSITORY("repository"),
    FOND("fond"),
    OPIS("opis"),
    PAPKA("papka"),
    DELO("delo"),
    PAGES("pages"),
    TRANSLATORS("translators"),
    FUNDERS("funders"),
    SUMMARY("summary"),
    DOC_TYPE("docType"),
    RECORD_ID("recordId"),
    UPLOADED("uploaded"),
    CLASSIFICATION("classification"),
    URL("url"),
    LANGUAGE("language");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** As gold and reports call it. */
    public String word() {
        return word;
    }

    static Optional<Field> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }
}
