package org.opis.validate;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.schematron.Schematron;

/** Loads the schema of opis from its own resources. */
final class BuiltIn {
    private static final String GRAMMAR = "opis:/schema/opis.rng";
    private static final String RULES = "opis:/schema/opis.sch.xsl";

    private BuiltIn() {}

    /** Grammar and rules are compiled side by side; most of the time of a short run goes here. */
    static Validator load() {
        Resolver resolver = Resolver.of();
        // not from a static initialiser of this class: the other thread would wait for it for ever
        Schematron rules = Schematron.of(CompletableFuture.supplyAsync(() -> rules(resolver)));
        try {
            return new Validator(List.of(Grammar.load(GRAMMAR, false, resolver)), List.of(rules));
        } catch (SchemaException e) {
            throw broken(e);
        }
    }

    private static Schematron rules(Resolver resolver) {
        try {
            return Schematron.load(RULES, resolver);
        } catch (SchemaException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(SchemaException e) {
        return new IllegalStateException(e.uri() + ": " + e.getMessage(), e);
    }
}
