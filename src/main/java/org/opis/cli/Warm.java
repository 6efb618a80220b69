package org.opis.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.opis.validate.Validator;

/** What a command will need takes time to load, and the command line takes time to read: both at once. */
final class Warm {
    private static final Set<String> VALIDATING = Set.of("validate", "encode", "publish");
    private static final Set<String> OTHER_SCHEMAS =
            Set.of("--schema", "--schematron", "--follow-xml-model", "--help", "-h");

    private Warm() {}

    static void up(String... words) {
        boolean validates = words.length > 1 && VALIDATING.contains(words[0]);
        if (validates && List.of(words).stream().noneMatch(OTHER_SCHEMAS::contains)) {
            CompletableFuture.runAsync(Validator::builtIn);
        }
    }
}
