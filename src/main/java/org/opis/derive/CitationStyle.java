package org.opis.derive;

import java.util.List;
import java.util.Optional;

/** The forms of a citation. */
public enum CitationStyle {
    /** Chicago Manual of Style 17, 14.221-14.229: note. */
    CHICAGO_NOTE("chicago-note", "note.txt"),
    /** Chicago Manual of Style 17: bibliography entry. */
    CHICAGO_BIBLIOGRAPHY("chicago-bibliography", "bibliography.txt"),
    /** Chicago Manual of Style 17, 14.30: note that cites for the second time. */
    CHICAGO_SHORT("chicago-short", "short.txt"),
    /** As the archive itself asks to be cited. */
    ARCHIVE("archive", "archive.txt"),
    /** biblatex, UTF-8. */
    BIBLATEX("biblatex", "bib"),
    /** BibTeX for the classic styles, UTF-8. */
    BIBTEX("bibtex", "bibtex"),
    /** RIS, lines ended by CR LF. */
    RIS("ris", "ris"),
    /** CSL-JSON 1.0.2. */
    CSL_JSON("csl-json", "json"),
    /** Dublin Core in RDF. */
    DUBLIN_CORE("dublin-core", "dc.xml"),
    /** MODS 3.8. */
    MODS("mods", "mods.xml");

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final String word;
    private final String extension;

    CitationStyle(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** The word used on the command line. */
    public String word() {
        return word;
    }

    /** What follows the stem and a dot in the name of a file. */
    public String extension() {
        return extension;
    }

    /**
     * The whole file that holds all citations, each as {@link Derive#citation} gives it, in their order; empty where there
     * are none and it may not be without.
     */
    public String file(List<String> all) {
        List<String> items = all.stream().filter(item -> !item.isEmpty()).toList();
        return switch (this) {
            case CHICAGO_NOTE, CHICAGO_BIBLIOGRAPHY, CHICAGO_SHORT, ARCHIVE, RIS -> String.join("", items);
            case BIBLATEX, BIBTEX -> String.join("\n", items);
            case DUBLIN_CORE -> XML
                    + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                    + String.join("\n", items)
                    + "\n</rdf:RDF>\n";
            case MODS -> items.isEmpty() && !mayBeEmpty()
                    ? ""
                    : XML
                            + "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">\n"
                            + String.join("\n", items)
                            + "\n</modsCollection>\n";
            case CSL_JSON -> items.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", items) + "\n]\n";
        };
    }

    /** Whether there can be a file without citations: a modsCollection holds a mods at least (MODS 3.8). */
    public boolean mayBeEmpty() {
        return this != MODS;
    }

    /** The style that the command line calls {@code word}. */
    public static Optional<CitationStyle> named(String word) {
        for (CitationStyle style : values()) {
            if (style.word.equals(word)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }
}
