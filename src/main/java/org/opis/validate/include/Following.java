package org.opis.validate.include;

/**
 * Which other files are made part of a file.
 *
 * @param includes whether XInclude is followed
 * @param entities whether entities are read that stand below the folder of the file, besides those that a catalog names
 */
public record Following(boolean includes, boolean entities) {
    /** None. */
    public static final Following NONE = new Following(false, false);
}
