package org.opis.report;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Places;
import org.opis.text.Source;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.opis.validate.Finding;

/**
 * One file and what was found in it.
 *
 * @param file its name as the user gave it
 * @param items in the order of the file
 */
public record Checked(String file, List<Item> items) {
    public Checked {
        items = List.copyOf(items);
    }

    /** The remarks on a dump. */
    public static Checked dump(String file, Source source, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return new Checked(file, List.of());
        }
        Places places = new Places(source.text());
        return new Checked(
                file,
                diagnostics.stream()
                        .map(diagnostic -> item(file, source.text(), places, diagnostic))
                        .toList());
    }

    /** The findings on an XML file of these bytes. */
    public static Checked xml(String file, byte[] xml, List<Finding> findings) {
        if (findings.isEmpty()) {
            return new Checked(file, List.of());
        }
        String text = XmlCharacters.of(xml).text();
        Places places = new Places(text);
        return new Checked(
                file,
                findings.stream()
                        .map(finding -> item(file, text, places, finding))
                        .toList());
    }

    private static Item item(String file, String text, Places places, Diagnostic diagnostic) {
        Span span = diagnostic.span();
        return new Item(
                file,
                places.at(span.start()),
                places.at(span.end()),
                diagnostic.severity(),
                diagnostic.code().name(),
                diagnostic.message(),
                Optional.empty(),
                Excerpt.of(text, places, span));
    }

    private static Item item(String file, String text, Places places, Finding finding) {
        return new Item(
                file,
                finding.start(),
                finding.end(),
                finding.severity(),
                finding.code(),
                finding.message(),
                finding.place(),
                Excerpt.of(text, places, finding.span()));
    }
}
