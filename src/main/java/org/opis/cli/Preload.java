package org.opis.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.opis.validate.Validator;
import org.opis.validate.schema.GrammarPrefetch;
import org.opis.validate.schema.SchemaChoice;

/** What a command will need takes time to load, and the command line takes time to read: both at once. */
final class Preload {
    private static final Set<String> VALIDATING = Set.of("validate", "encode", "update");
    private static final String SCHEMA = "--schema";
    private static final Set<String> OTHER_SCHEMAS = Set.of(SCHEMA, "--schematron", "--follow-xml-model");
    /** With these a schema may be another one, or none be needed. */
    private static final Set<String> UNCERTAIN = Set.of("--catalog", "--allow-network", "--help", "-h");

    private Preload() {}

    static void up(String... words) {
        if (words.length < 2 || !VALIDATING.contains(words[0]) || contain(UNCERTAIN, words)) {
            return;
        } else if (!contain(OTHER_SCHEMAS, words)) {
            CompletableFuture.runAsync(Validator::builtIn);
        }
        for (String grammar : values(words)) {
            begin(grammar);
        }
    }

    // plain loops: a run that has only just begun pays for the first stream as much as for its schema
    private static boolean contain(Set<String> options, String... words) {
        for (String word : words) {
            int end = word.startsWith("--") ? word.indexOf('=') : -1;
            if (options.contains(end < 0 ? word : word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> values(String... words) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith(SCHEMA + "=")) {
                values.add(words[i].substring(SCHEMA.length() + 1));
            } else if (words[i].equals(SCHEMA) && i + 1 < words.length) {
                values.add(words[i + 1]);
            }
        }
        return values;
    }

    private static void begin(String grammar) {
        try {
            if (!SchemaChoice.isAddress(grammar)) {
                GrammarPrefetch.begin(Path.of(grammar));
            }
        } catch (InvalidPathException e) {
            // the command says so
        }
    }
}
