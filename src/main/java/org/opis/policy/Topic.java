package org.opis.policy;

/**
 * What settings may know a finding by.
 *
 * @param code of opis, or the id of a user's rule
 * @param message what it says
 * @param target of the pointer that it is about; empty where it is about none
 * @param element in whose tag it stands; empty elsewhere
 * @param attribute at which it stands; empty elsewhere
 */
public record Topic(String code, String message, String target, String element, String attribute) {
    private static final int REACH = 1_000_000;

    /** One of which no more is known. */
    public static Topic of(String code) {
        return new Topic(code, "", "", "", "");
    }

    /** One that begins at an offset of a file. */
    public static Topic of(String code, String message, String target, String text, int start) {
        int tag = start < text.length() && text.charAt(start) == '<'
                ? start
                : text.lastIndexOf('<', Math.min(start, text.length()) - 1);
        boolean inside = tag >= 0
                && start - tag < REACH
                && tag + 1 < text.length()
                && Character.isLetter(text.charAt(tag + 1))
                && (tag == start || text.substring(tag, start).indexOf('>') < 0);
        return new Topic(
                code,
                message,
                target,
                inside ? name(text, tag + 1) : "",
                inside && tag < start ? name(text, start) : "");
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && " \t\r\n/>=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }
}
