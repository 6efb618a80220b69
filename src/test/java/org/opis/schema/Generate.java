package org.opis.schema;

import java.io.IOException;

/** Writes what is generated in {@code schema/}; schema/README.md says how to run it. */
final class Generate {
    private Generate() {}

    public static void main(String[] args) throws IOException {
        Grammar.main(args);
        EditorGrammar.main(args);
        Odd.main(args);
        Reference.main(args);
    }
}
