package org.opis.markup;

import java.util.Locale;

/**
 * Who answers for a change of a file after opis wrote it (TEI P5 2.2.1): a person, or a program that suggests.
 *
 * @param role what he or it did, as {@code resp} says it
 * @param element what holds the name: {@code persName}, or {@code name} for a program
 * @param name as it is to stand in the file
 */
public record Responsible(String role, String element, String name) {
    /** What the ids of all of them begin with, so that they are told from those who made the paper. */
    private static final String PREFIX = "ed.";

    /** Somebody who corrects or accepts. */
    public static Responsible editor(String name) {
        return new Responsible("corrected by", "persName", name.strip());
    }

    /** The name of the statement about them: the same for the same name. */
    public String id() {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return PREFIX + plain;
    }

    /** What {@code @resp} and {@code @who} say. */
    public String pointer() {
        return "#" + id();
    }
}
