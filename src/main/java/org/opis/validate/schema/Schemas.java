package org.opis.validate.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.opis.text.Position;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.resolve.CatalogTree;
import org.opis.validate.resolve.Catalogs;
import org.opis.validate.resolve.HttpFetcher;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.schematron.Schematron;
import org.opis.validate.schematron.SchematronCompiler;

/** The schemas of one run, each compiled once, for any number of threads. */
public final class Schemas {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Resolver resolver;
    private final boolean local;
    private final Map<String, Loaded<Grammar>> grammars = new ConcurrentHashMap<>();
    private final Map<String, Loaded<Schematron>> rules = new ConcurrentHashMap<>();
    private final SchemaChoice choice;
    private final List<SchemaException> brokenCatalogs = new ArrayList<>();

    public Schemas(SchemaChoice choice) {
        this.choice = choice;
        List<Path> whole = choice.catalogs().stream().filter(this::isWhole).toList();
        Resolver plain = Resolver.of(
                Catalogs.of(whole), choice.network() ? Optional.of(new HttpFetcher(PATIENCE)) : Optional.empty());
        this.local = whole.isEmpty() && !choice.network();
        // what stands below a catalog that is named may be read
        this.resolver = whole.stream()
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .reduce(plain, Resolver::with, (one, other) -> other);
    }

    public Loaded<Grammar> grammar(String uri, boolean compact) {
        return grammars.computeIfAbsent(key(uri, compact), key -> begun(key).orElseGet(() -> load(uri, compact)));
    }

    static String key(String uri, boolean compact) {
        return uri + (compact ? " compact" : "");
    }

    private Optional<Loaded<Grammar>> begun(String key) {
        return local ? GrammarPrefetch.take(key) : Optional.empty();
    }

    Loaded<Grammar> load(String uri, boolean compact) {
        return Loaded.by(() -> Optional.of(Grammar.load(place(uri), compact, around(uri))));
    }

    /** Of what is inside a grammar; empty where there is nothing. */
    public Optional<Loaded<Schematron>> embedded(String uri, boolean compact) {
        Optional<Grammar> grammar = grammar(uri, compact).value();
        boolean any = grammar.isPresent() && (!compact || grammar.get().hasCompactRules());
        return choice.embedded() && any ? Optional.of(inside(uri)) : Optional.empty();
    }

    private Loaded<Schematron> inside(String uri) {
        return rules.computeIfAbsent(
                uri + " inside",
                key -> Loaded.by(() -> SchematronCompiler.load(place(uri), around(uri), Optional.empty())));
    }

    /** Of a Schematron file, or of what is inside a grammar, which has to be something: it is asked for. */
    public Loaded<Schematron> rules(String uri, Optional<String> phase) {
        return rules.computeIfAbsent(
                uri + phase.map(p -> " " + p).orElse(""),
                key -> Loaded.by(() -> Optional.of(SchematronCompiler.load(place(uri), around(uri), phase)
                        .orElseThrow(() -> new SchemaException(
                                place(uri),
                                new Position(1, 1),
                                "the grammar has no rules of Schematron inside",
                                null)))));
    }

    /** What the rules of the schemas call their findings. */
    public Set<String> names() {
        return rules.values().stream()
                .flatMap(loaded -> loaded.value().stream())
                .flatMap(schema -> schema.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What cannot be used of all that was asked for, in the order of its names. */
    public List<SchemaException> faults() {
        List<SchemaException> faults = new ArrayList<>(brokenCatalogs);
        grammars.values().forEach(loaded -> loaded.fault().ifPresent(faults::add));
        rules.values().forEach(loaded -> loaded.fault().ifPresent(faults::add));
        faults.sort(SchemaException.ORDER);
        return faults;
    }

    /** What the catalogs name, and if {@code below} what stands in the folder of a file or below. */
    public Resolver around(Optional<Path> file, boolean below) {
        Resolver files = resolver.withoutNetwork();
        return file.filter(f -> below)
                .map(f -> files.with(f.toAbsolutePath().normalize().getParent()))
                .orElse(files);
    }

    private String place(String uri) {
        return resolver.locate(uri);
    }

    /** A schema includes what stands in its own folder and below; if it is a link, also where that leads. */
    private Resolver around(String uri) {
        URI place = URI.create(place(uri));
        if (!"file".equals(place.getScheme()) || place.getRawAuthority() != null) {
            return resolver;
        }
        Path folder;
        try {
            folder = Path.of(place.resolve("."));
        } catch (IllegalArgumentException e) {
            // the resolver says why that is no file
            return resolver;
        }
        try {
            return resolver.with(folder).with(Path.of(place).toRealPath().getParent());
        } catch (IOException | IllegalArgumentException e) {
            return resolver.with(folder);
        }
    }

    private boolean isWhole(Path file) {
        Optional<SchemaException> fault = CatalogTree.fault(file);
        fault.ifPresent(brokenCatalogs::add);
        return fault.isEmpty();
    }
}
