package org.opis.document;

/**
 * Links between the fragments of one stamp: xml:ids, empty where there is none.
 *
 * @param id of this fragment
 * @param previous the fragment before it
 * @param next the fragment after it
 */
public record Chain(String id, String previous, String next) {
    public static final Chain NONE = new Chain("", "", "");

    public static Chain alone(String id) {
        return new Chain(id, "", "");
    }
}
