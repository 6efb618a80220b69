package org.opis.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.opis.diagnostic.Code;
import org.opis.markup.Outline;
import org.opis.report.Guideline;
import org.opis.text.Span;
import org.opis.validate.grammar.Guide;
import org.opis.validate.grammar.SchemaDocumentation;

/** What is known about the word at a place: the schema's documentation, what a pointer leads to, and what findings mean. */
final class Hovers {
    private final OpenFile file;
    private final Optional<Guide> guide;
    private final List<Diagnostic> findings;

    Hovers(OpenFile file, Optional<Guide> guide, List<Diagnostic> findings) {
        this.file = file;
        this.guide = guide;
        this.findings = findings;
    }

    Optional<Hover> at(int offset) {
        List<String> parts = new ArrayList<>();
        Optional<Outline.Element> element =
                file.isDump() ? Optional.empty() : file.outline().tagAt(offset);
        Optional<Outline.Attribute> attribute = element.stream()
                .flatMap(e -> e.attributes().stream())
                .filter(a -> a.span().start() <= offset && offset <= a.value().end())
                .findFirst();
        Optional<Span> span = attribute
                .map(a -> new Span(a.span().start(), a.value().end() + 1))
                .or(() -> element.map(this::name));
        if (attribute.isPresent()) {
            attribute(element.get(), attribute.get(), parts);
        } else {
            element.ifPresent(e -> guide.flatMap(g -> g.documentation().element(e.localName()))
                    .ifPresent(said -> parts.add("**" + e.name() + "** " + said)));
        }
        pointer(offset, parts);
        rules(offset, parts);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n", parts)));
        span.ifPresent(s -> hover.setRange(file.range(s)));
        return Optional.of(hover);
    }

    private Span name(Outline.Element element) {
        int start = element.tag().start() + 1;
        return new Span(start, start + element.name().length());
    }

    private void attribute(Outline.Element element, Outline.Attribute attribute, List<String> parts) {
        String name = attribute.name().substring(attribute.name().indexOf(':') + 1);
        Optional<SchemaDocumentation.Attribute> said =
                guide.flatMap(g -> g.documentation().attribute(element.localName(), name));
        said.filter(s -> !s.text().isEmpty()).ifPresent(s -> parts.add("**@" + attribute.name() + "** " + s.text()));
        String value = attribute.value().of(file.text());
        said.map(s -> s.values().getOrDefault(value, ""))
                .filter(gloss -> !gloss.isEmpty())
                .ifPresent(gloss -> parts.add("`" + value + "`: " + gloss));
    }

    private void pointer(int offset, List<String> parts) {
        if (!file.isDump()) {
            Identities identities = Identities.of(file);
            identities
                    .at(offset)
                    .filter(mention -> !mention.isName())
                    .map(mention -> identities.all().get(mention.id()))
                    .ifPresent(target -> parts.add("→ " + escaped(Identities.describe(file, target))));
        }
    }

    private static String escaped(String text) {
        return text.replace("<", "\\<").replace("*", "\\*").replace("_", "\\_");
    }

    /** The statement on the page of each rule that found something here. */
    private void rules(int offset, List<String> parts) {
        findings.stream()
                .filter(d -> {
                    Span span = file.span(d.getRange());
                    return span.start() <= offset && offset <= span.end();
                })
                .map(d -> d.getCode().isLeft() ? d.getCode().getLeft() : "")
                .distinct()
                .flatMap(code -> Code.named(code).stream())
                .flatMap(code -> Guideline.of(code).stream())
                .forEach(page -> parts.add("**" + page.code() + " " + page.title() + "** " + page.statement()));
    }
}
