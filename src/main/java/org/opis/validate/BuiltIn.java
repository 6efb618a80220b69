package org.opis.validate;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Loads the schema of opis from its own resources. */
final class BuiltIn {
    private static final String GRAMMAR = "opis:/schema/opis.rng";
    private static final List<String> RULES = List.of("opis:/schema/opis.sch.0.xsl", "opis:/schema/opis.sch.1.xsl");

    private BuiltIn() {}

    /** Grammar and rules are compiled side by side; most of the time of a short run goes here. */
    static Validator load() {
        Resolver resolver = Resolver.of();
        // not from a static initialiser of this class: the other threads would wait for it for ever
        List<Schematron> rules = RULES.stream()
                .map(uri -> CompletableFuture.supplyAsync(() -> rules(uri, resolver)))
                .map(Schematron::of)
                .toList();
        try {
            return new Validator(List.of(Grammar.load(GRAMMAR, false, resolver)), rules);
        } catch (SchemaException e) {
            throw broken(e);
        }
    }

    private static Schematron rules(String uri, Resolver resolver) {
        try {
            return Schematron.load(uri, resolver);
        } catch (SchemaException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(SchemaException e) {
        return new IllegalStateException(e.uri() + ": " + e.getMessage(), e);
    }
}
