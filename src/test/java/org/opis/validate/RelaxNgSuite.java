package org.opis.validate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.validate.grammar.CompactSyntax;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.xml.FileUri;
import org.w3c.dom.Element;

/** James Clark's suites for RELAX NG, spectest.xml and compacttest.xml. */
final class RelaxNgSuite {
    private final Conformance.Count count = new Conformance.Count();
    private final Path work;
    private int number;

    private RelaxNgSuite(Path work) {
        this.work = work;
    }

    static Conformance run(Path file) throws Exception {
        RelaxNgSuite suite = new RelaxNgSuite(Files.createTempDirectory("relaxng"));
        suite.walk(SuiteCase.root(file));
        return suite.count.of(file.getFileName().toString());
    }

    private void walk(Element element) throws Exception {
        for (Element child : SuiteCase.children(element, "testSuite", "testCase")) {
            if (child.getLocalName().equals("testSuite")) {
                walk(child);
            } else {
                number++;
                List<Element> compact = SuiteCase.children(child, "compact");
                if (compact.isEmpty()) {
                    check(child, child);
                } else {
                    compact(compact.get(0), SuiteCase.children(child, "xml"));
                }
            }
        }
    }

    /** The suite is about the syntax: its schemas need not be whole, but mean the same in both. */
    private void compact(Element form, List<Element> others) throws Exception {
        Path folder = Files.createDirectories(work.resolve(number + "-compact"));
        resources(form, folder, true);
        for (Element schema : SuiteCase.children(form, "correct", "incorrect")) {
            Path file = SuiteCase.write(folder, "schema.rnc", schema.getTextContent());
            boolean correct = schema.getLocalName().equals("correct");
            count.say(
                    number + " " + schema.getLocalName(),
                    correct
                            ? isRead(file) && (others.isEmpty() || alike(file, others.get(0)))
                            : load(file, true).isEmpty());
        }
    }

    private boolean alike(Path compact, Element other) throws Exception {
        Path folder = Files.createDirectories(work.resolve(number + "-xml"));
        resources(other, folder, false);
        String text = SuiteCase.content(SuiteCase.children(other, "correct").get(0));
        Path file = SuiteCase.write(folder, "schema.rng", text);
        return load(compact, true).isPresent() == load(file, false).isPresent();
    }

    private static boolean isRead(Path file) {
        try {
            CompactSyntax.load(FileUri.of(file), Resolver.of(file.getParent()));
            return true;
        } catch (SchemaException e) {
            return false;
        }
    }

    private void check(Element form, Element whole) throws Exception {
        Path folder = Files.createDirectories(work.resolve(number + "-xml"));
        resources(form, folder, false);
        for (Element schema : SuiteCase.children(form, "correct", "incorrect")) {
            Path file = SuiteCase.write(folder, "schema.rng", SuiteCase.content(schema));
            Optional<Grammar> grammar = load(file, false);
            boolean correct = schema.getLocalName().equals("correct");
            count.say(number + " " + schema.getLocalName(), grammar.isPresent() == correct);
            if (correct && grammar.isPresent()) {
                documents(whole, grammar.get());
            }
        }
    }

    private void documents(Element form, Grammar grammar) throws Exception {
        Validator validator = new Validator(List.of(grammar), List.of());
        for (Element document : SuiteCase.children(form, "valid", "invalid")) {
            String text = document.getAttribute("dtd") + SuiteCase.content(document);
            boolean valid = validator.validate("document.xml", text.getBytes(StandardCharsets.UTF_8)).stream()
                    .noneMatch(finding -> finding.code().equals(Code.V500.name()));
            count.say(
                    number + " " + document.getLocalName(),
                    valid == document.getLocalName().equals("valid"));
        }
    }

    private static Optional<Grammar> load(Path file, boolean compact) {
        try {
            return Optional.of(Grammar.load(FileUri.of(file), compact, Resolver.of(file.getParent())));
        } catch (SchemaException e) {
            return Optional.empty();
        }
    }

    private static void resources(Element holder, Path folder, boolean compact) throws Exception {
        for (Element resource : SuiteCase.children(holder, "resource")) {
            String text = compact ? resource.getTextContent() : SuiteCase.content(resource);
            SuiteCase.write(folder, resource.getAttribute("name"), text);
        }
        for (Element dir : SuiteCase.children(holder, "dir")) {
            resources(dir, folder.resolve(dir.getAttribute("name")), compact);
        }
    }
}
