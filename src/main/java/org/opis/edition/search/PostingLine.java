package org.opis.edition.search;

/**
 * The documents of one word: for each field, after a tab, how far each number is from the one before it, in base 36, and how
 * often the word is there where it is more than once.
 */
final class PostingLine {
    private static final int BASE = 36;

    private final StringBuilder[] fields;
    private final int[] last;

    PostingLine(int count) {
        fields = new StringBuilder[count];
        last = new int[count];
        for (int i = 0; i < count; i++) {
            fields[i] = new StringBuilder();
        }
    }

    void add(int field, int document, String times) {
        StringBuilder line = fields[field];
        line.append(line.isEmpty() ? "" : " ").append(Integer.toString(document - last[field], BASE));
        if (!times.equals("1")) {
            line.append(':').append(times);
        }
        last[field] = document;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (StringBuilder field : fields) {
            line.append('\t').append(field);
        }
        return line.toString();
    }
}
