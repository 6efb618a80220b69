package org.opis.score;

import java.util.List;

/**
 * What a page is told to say of itself.
 *
 * @param forms how it may be written, one enough; a list of names is written as one text
 */
record FieldValue(List<String> forms) {
    FieldValue {
        forms = List.copyOf(forms);
    }

    static FieldValue of(String... forms) {
        return new FieldValue(List.of(forms));
    }

    static FieldValue list(List<String> members) {
        return new FieldValue(List.of(String.join(" | ", members)));
    }

    boolean agrees(FieldValue other) {
        return forms.stream()
                .map(FieldValue::normal)
                .anyMatch(form -> other.forms.stream().map(FieldValue::normal).anyMatch(form::equals));
    }

    /** Members of a list are compared one by one: the borders between them count. */
    private static String normal(String form) {
        StringBuilder normal = new StringBuilder();
        for (String member : form.split(" \\| ")) {
            normal.append(Normal.of(member)).append('|');
        }
        return normal.toString();
    }

    @Override
    public String toString() {
        return forms.get(0);
    }
}
