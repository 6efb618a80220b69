package org.opis.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.opis.markup.Outline;
import org.opis.markup.TagReader;
import org.opis.text.Span;
import org.opis.validate.grammar.Guide;
import org.opis.validate.grammar.SchemaDocumentation;
import org.opis.validate.grammar.Situation;
import org.opis.validate.grammar.Suggestions;

/** What may be written at the caret: elements, attributes, values, and names that a pointer may lead to. */
final class Completion {
    private final Caret caret;
    private final Optional<Guide> guide;

    Completion(Caret caret, Optional<Guide> guide) {
        this.caret = caret;
        this.guide = guide;
    }

    List<CompletionItem> items() {
        return switch (caret.kind()) {
            case ELEMENT -> guide.map(this::elements).orElse(List.of());
            case END_TAG -> endTag();
            case ATTRIBUTE -> guide.map(this::attributes).orElse(List.of());
            case VALUE -> caret.attribute().map(this::values).orElse(List.of());
            case NONE -> List.of();
        };
    }

    private List<CompletionItem> elements(Guide guide) {
        String text = caret.file().text();
        Span word = caret.word();
        boolean open = word.start() > 0 && text.charAt(word.start() - 1) == '<';
        Situation situation = caret.situation();
        List<CompletionItem> items = new ArrayList<>();
        for (QName name : guide.suggestions().elements(situation)) {
            String written = prefixed(name, caret.begun("").getNamespaceURI());
            String snippet = (open ? "" : "<") + written + required(guide, situation, name) + ">$0</" + written + ">";
            Span replaced = open ? word : Span.empty(caret.offset());
            String said = guide.documentation().element(name.getLocalPart()).orElse("");
            items.add(item(written, CompletionItemKind.Class, said, replaced, snippet));
        }
        return items;
    }

    /** The attributes without which the element is wrong, each a place to write at. */
    private static String required(Guide guide, Situation situation, QName element) {
        List<QName> names = guide.suggestions().attributes(situation, element, Map.of()).stream()
                .filter(Suggestions.Possible::isRequired)
                .map(Suggestions.Possible::name)
                .toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            out.append(' ')
                    .append(prefixed(names.get(i), ""))
                    .append("=\"$")
                    .append(i + 1)
                    .append('"');
        }
        return out.toString();
    }

    private List<CompletionItem> endTag() {
        return caret.file()
                .outline()
                .at(Math.max(0, caret.file().text().lastIndexOf("</", caret.offset())))
                .map(e -> List.of(item(e.name(), CompletionItemKind.Class, "", caret.word(), e.name() + closing())))
                .orElse(List.of());
    }

    private String closing() {
        int end = caret.word().end();
        return end < caret.file().text().length() && caret.file().text().charAt(end) == '>' ? "" : ">";
    }

    private List<CompletionItem> attributes(Guide guide) {
        TagReader tag = caret.tag().orElseThrow();
        QName element = caret.begun(tag.name());
        Map<QName, String> given = caret.attributes(tag.attributes());
        List<CompletionItem> items = new ArrayList<>();
        for (Suggestions.Possible one : guide.suggestions().attributes(caret.situation(), element, given)) {
            String written = prefixed(one.name(), "");
            String said = guide.documentation()
                    .attribute(element.getLocalPart(), one.name().getLocalPart())
                    .map(SchemaDocumentation.Attribute::text)
                    .orElse("");
            CompletionItem item = item(written, CompletionItemKind.Property, said, caret.word(), written + "=\"$1\"");
            item.setDetail(one.isRequired() ? "required" : null);
            item.setSortText((one.isRequired() ? "0" : "1") + written);
            items.add(item);
        }
        return items;
    }

    private List<CompletionItem> values(Outline.Attribute attribute) {
        TagReader tag = caret.tag().orElseThrow();
        Span replaced = token(attribute.value());
        List<CompletionItem> items = new ArrayList<>();
        guide.ifPresent(g -> {
            QName element = caret.begun(tag.name());
            Map<QName, String> given = caret.attributes(tag.attributes());
            QName name = Caret.attribute(attribute.name());
            given.remove(name);
            Map<String, String> glosses = g.documentation()
                    .attribute(element.getLocalPart(), name.getLocalPart())
                    .map(SchemaDocumentation.Attribute::values)
                    .orElse(Map.of());
            g.suggestions()
                    .values(caret.situation(), element, given, name)
                    .forEach(value -> items.add(item(
                            value, CompletionItemKind.EnumMember, glosses.getOrDefault(value, ""), replaced, value)));
        });
        if (items.isEmpty() && Identities.isPointer(tag.name(), attribute.name())) {
            Identities.of(caret.file()).all().forEach((id, element) -> {
                CompletionItem item = item("#" + id, CompletionItemKind.Reference, "", replaced, "#" + id);
                item.setDetail(Identities.describe(caret.file(), element));
                items.add(item);
            });
        }
        return items;
    }

    /** Of a value of several words, the one that the caret is in. */
    private Span token(Span value) {
        String text = caret.file().text();
        int start = caret.offset();
        while (start > value.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = caret.offset();
        while (end < value.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static String prefixed(QName name, String namespace) {
        String prefix = name.getNamespaceURI().equals(XMLConstants.XML_NS_URI) ? "xml" : "";
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private CompletionItem item(String label, CompletionItemKind kind, String said, Span replaced, String snippet) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setInsertTextFormat(InsertTextFormat.Snippet);
        item.setTextEdit(Either.forLeft(new TextEdit(caret.file().range(replaced), snippet)));
        item.setFilterText(label);
        if (!said.isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, said));
        }
        return item;
    }
}
