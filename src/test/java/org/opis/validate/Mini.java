package org.opis.validate;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.schematron.Schematron;
import org.opis.validate.schematron.SchematronCompiler;
import org.opis.validate.xml.FileUri;

/** A small schema with both halves. */
public final class Mini {
    private static final String HEAD = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><title>t</title>"
            + "<handNote xml:id=\"h1\"/><person xml:id=\"p.a\"/></teiHeader><text><body><div>\n";
    private static final String TAIL = "\n</div></body></text></TEI>\n";
    public static final Validator VALIDATOR = load();

    private Mini() {}

    /** What is found in a div that holds {@code content} on its second line, each as {@code line:column CODE message}. */
    public static List<String> inDiv(String content) {
        return whole(HEAD + content + TAIL);
    }

    public static List<String> whole(String xml) {
        return bytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> bytes(byte[] xml) {
        return said(VALIDATOR, xml);
    }

    private static List<String> said(Validator validator, byte[] xml) {
        return validator.validate("mini.xml", xml).stream()
                .map(f -> f.start() + " " + f.code() + " " + f.message())
                .toList();
    }

    /** The same against a grammar in compact syntax. */
    public static List<String> against(String grammar, String xml) throws Exception {
        Path file = Files.writeString(Files.createTempFile("mini", ".rnc"), grammar);
        Grammar loaded = Grammar.load(file.toUri().toString(), true, Resolver.of(file.getParent()));
        Files.delete(file);
        return said(new Validator(List.of(loaded), List.of()), xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Validator load() {
        try (var schema = resource("mini.sch").openStream()) {
            return with(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The grammar, and these rules. */
    public static Validator with(String rules) throws Exception {
        Path file = Files.writeString(Files.createTempDirectory("mini").resolve("mini.sch"), rules);
        Resolver resolver = Resolver.of(
                file.getParent(), Path.of(resource("mini.rnc").toURI()).getParent());
        Grammar grammar = Grammar.load(resource("mini.rnc").toString(), true, resolver);
        Schematron schematron = SchematronCompiler.load(file.toUri().toString(), resolver, Optional.empty())
                .orElseThrow();
        Files.delete(file);
        Files.delete(file.getParent());
        return new Validator(List.of(grammar), List.of(schematron));
    }

    private static URL resource(String name) {
        return Mini.class.getResource(name);
    }

    /** A run with the rules of one file alone. */
    public static Validation rules(Path schema) {
        return Validation.of(new SchemaChoice(
                List.of(),
                List.of(FileUri.of(schema)),
                false,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                false));
    }
}
