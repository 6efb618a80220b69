package org.opis.edition.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of one word: for each field, after a tab, how far each number is from the one before it, in base 36, and about
 * how often the word is there where it is more than once. Of a word that many documents have that is not told: it hardly
 * says which of them is meant.
 */
final class PostingLine {
    private static final int BASE = 36;
    /** A word is one of many where more than one of so many documents has it, and where so many have it. */
    private static final int SHARE = 4;

    private static final int MANY = 50;

    private final String word;
    private final int documents;
    private final List<Field> fields;

    /** @param documents of all the index */
    PostingLine(String word, int fields, int documents) {
        this.word = word;
        this.documents = documents;
        this.fields = Stream.generate(Field::new).limit(fields).toList();
    }

    private static final class Field {
        private final StringBuilder counted = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();
        private int last;
        private int size;

        void add(int document, int times) {
            String distance = (size == 0 ? "" : " ") + Integer.toString(document - last, BASE);
            plain.append(distance);
            counted.append(distance);
            if (times > 1) {
                // 2, 4, 8: more often says little more
                counted.append(':').append(Integer.toString(Integer.highestOneBit(Math.min(times, 8)), BASE));
            }
            last = document;
            size++;
        }
    }

    String word() {
        return word;
    }

    void add(int field, int document, int times) {
        fields.get(field).add(document, times);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(word);
        for (Field field : fields) {
            boolean many = field.size > MANY && (long) field.size * SHARE > documents;
            line.append('\t').append(many ? field.plain : field.counted);
        }
        return line.toString();
    }
}
