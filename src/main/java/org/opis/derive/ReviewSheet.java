package org.opis.derive;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a review shows.
 *
 * @param title of the page
 * @param said what became of the last step; empty where nothing is to be said
 * @param progress one line
 * @param total how many readings there were to look at
 * @param done how many of them were decided
 * @param canUndo whether there is a decision to take back
 * @param passage what is to be decided; empty where nothing is left
 */
public record ReviewSheet(
        String title, String said, String progress, int total, int done, boolean canUndo, Optional<Passage> passage) {
    /**
     * A doubtful passage.
     *
     * @param file the name of its file
     * @param hash of that file, as the page was made from it
     * @param key of the doubt
     * @param what in words: {@code date, certainty medium: "July 1960"}
     * @param tag its start tag
     * @param page the file as a page of an edition; empty where it cannot be shown
     * @param mark the id of the element in it
     * @param lines of the dump around it
     * @param rule the code of the rule that read it, and what it is about; empty where none is known
     * @param evidence what spoke for it and what else was considered
     * @param element its name
     * @param elements names that may stand at its place, each with what it is for
     * @param attributes that it has or may have
     */
    public record Passage(
            String file,
            String hash,
            String key,
            String what,
            String tag,
            String page,
            String mark,
            List<DumpLine> lines,
            Option rule,
            String evidence,
            String element,
            List<Option> elements,
            List<Attribute> attributes) {
        public Passage {
            lines = List.copyOf(lines);
            elements = List.copyOf(elements);
            attributes = List.copyOf(attributes);
        }
    }

    /** A line of the dump; {@code marked} where the passage stands in it. */
    public record DumpLine(int number, String text, boolean marked) {}

    /** Something to choose, and what it means. */
    public record Option(String name, String gloss) {}

    /** An attribute, its value, and the values that it may have; none where any is allowed. */
    public record Attribute(String name, String value, List<Option> values) {
        public Attribute {
            values = List.copyOf(values);
        }
    }
}
