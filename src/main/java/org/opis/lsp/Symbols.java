package org.opis.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.opis.markup.Outline;
import org.opis.text.Span;

/** What an editor shows beside a file as its contents: papers, entries, headings, stamps, notes, lists. */
final class Symbols {
    private static final Map<String, SymbolKind> KINDS = Map.ofEntries(
            Map.entry("teiCorpus", SymbolKind.Package),
            Map.entry("TEI", SymbolKind.File),
            Map.entry("teiHeader", SymbolKind.Namespace),
            Map.entry("text", SymbolKind.Module),
            Map.entry("front", SymbolKind.Namespace),
            Map.entry("body", SymbolKind.Namespace),
            Map.entry("back", SymbolKind.Namespace),
            Map.entry("standOff", SymbolKind.Namespace),
            Map.entry("div", SymbolKind.Class),
            Map.entry("floatingText", SymbolKind.Class),
            Map.entry("head", SymbolKind.String),
            Map.entry("opener", SymbolKind.Struct),
            Map.entry("closer", SymbolKind.Struct),
            Map.entry("stamp", SymbolKind.Event),
            Map.entry("note", SymbolKind.Field),
            Map.entry("list", SymbolKind.Array),
            Map.entry("listPerson", SymbolKind.Array),
            Map.entry("listOrg", SymbolKind.Array),
            Map.entry("listPlace", SymbolKind.Array),
            Map.entry("person", SymbolKind.Object),
            Map.entry("org", SymbolKind.Object),
            Map.entry("place", SymbolKind.Object));

    private Symbols() {}

    static List<DocumentSymbol> of(OpenFile file) {
        Outline outline = file.outline();
        Map<Outline.Element, DocumentSymbol> made = new LinkedHashMap<>();
        List<DocumentSymbol> roots = new ArrayList<>();
        for (Outline.Element element : outline.elements()) {
            SymbolKind kind = KINDS.get(element.localName());
            if (kind != null) {
                DocumentSymbol symbol = symbol(file, element, kind);
                made.put(element, symbol);
                holder(outline, element, made).add(symbol, roots);
            }
        }
        return roots;
    }

    /** The nearest element around it that is shown. */
    private static Holder holder(Outline outline, Outline.Element element, Map<Outline.Element, DocumentSymbol> made) {
        for (var up = outline.parent(element); up.isPresent(); up = outline.parent(up.get())) {
            DocumentSymbol symbol = made.get(up.get());
            if (symbol != null) {
                return (child, roots) -> symbol.getChildren().add(child);
            }
        }
        return (child, roots) -> roots.add(child);
    }

    private interface Holder {
        void add(DocumentSymbol symbol, List<DocumentSymbol> roots);
    }

    private static DocumentSymbol symbol(OpenFile file, Outline.Element element, SymbolKind kind) {
        String type = element.value("type", file.text());
        String words = Identities.describe(file, element).replaceFirst("^<[^>]*> ?", "");
        Span whole = element.whole();
        String name = element.name() + (type.isEmpty() ? "" : " " + type);
        return new DocumentSymbol(name, kind, file.range(whole), file.range(element.tag()), words, new ArrayList<>());
    }
}
