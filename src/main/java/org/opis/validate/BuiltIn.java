package org.opis.validate;

import java.util.List;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.proof.KeptRules;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.schematron.Schematron;

/** Loads the schema of opis from its own resources. */
final class BuiltIn {
    private static final String GRAMMAR = "opis:/schema/opis.rng";
    private static final String RULES = "opis:/schema/opis.sch.xsl";

    private BuiltIn() {}

    /** The rules are compiled for the first file that may break one: that takes longer than all else of a short run. */
    static Validator load() {
        Resolver resolver = Resolver.of();
        Schematron rules = Schematron.of(() -> Compiled.RULES, KeptRules.builtIn()::proves);
        try {
            return new Validator(List.of(Grammar.load(GRAMMAR, false, resolver)), List.of(rules));
        } catch (SchemaException e) {
            throw broken(e);
        }
    }

    private static final class Compiled {
        static final Schematron RULES = rules(Resolver.of());
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
