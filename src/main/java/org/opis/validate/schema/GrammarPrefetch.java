package org.opis.validate.schema;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.xml.FileUri;

/** Grammars that will be asked for in a moment: compiled while the command line is still being read. */
public final class GrammarPrefetch {
    private static final Map<String, CompletableFuture<Loaded<Grammar>>> BEGUN = new ConcurrentHashMap<>();

    private GrammarPrefetch() {}

    /** Begins to compile a RELAX NG schema, as a run without catalogs and network would; whoever needs it waits for it. */
    public static void begin(Path grammar) {
        String uri = FileUri.of(grammar);
        boolean compact = FileUri.isCompact(uri);
        Schemas schemas = new Schemas(SchemaChoice.of(grammar));
        BEGUN.computeIfAbsent(
                Schemas.key(uri, compact), key -> CompletableFuture.supplyAsync(() -> schemas.load(uri, compact)));
    }

    /** What was begun, once. */
    static Optional<Loaded<Grammar>> take(String key) {
        return Optional.ofNullable(BEGUN.remove(key)).map(CompletableFuture::join);
    }
}
