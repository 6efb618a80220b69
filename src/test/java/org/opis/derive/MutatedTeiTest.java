package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.diagnostic.Code;
import org.opis.markup.Outline;

/** Any TEI gives every product: each element of a file doubled, taken away, emptied. */
class MutatedTeiTest {
    @ParameterizedTest
    @ValueSource(strings = {"tei/corpus/000_8e4ba78e85204118.xml", "fixtures/validation/header.valid.xml"})
    void everyMutationGivesEveryProduct(String file) throws IOException {
        String tei = Files.readString(Path.of(file));
        TreeMap<String, List<String>> failed = new TreeMap<>();
        Outline outline = Outline.of(tei);
        Set<String> seen = new HashSet<>();
        for (Outline.Element element : outline.elements()) {
            String path = outline.path(element).stream()
                    .map(step -> step.localName() + "[" + step.value("type", tei) + "]")
                    .collect(Collectors.joining("/"));
            // one of each kind at a place of its kind
            if (element.parent() >= 0 && seen.add(path)) {
                String whole = element.whole().of(tei);
                String tag = element.tag().of(tei);
                derive(tei, element, whole + whole, "doubled " + path, failed);
                derive(tei, element, "", "without " + path, failed);
                String empty = tag.endsWith("/>") ? tag : tag.substring(0, tag.length() - 1) + "/>";
                derive(tei, element, empty, "empty " + path, failed);
            }
        }
        assertEquals(new TreeMap<>(), failed);
    }

    private static void derive(
            String tei, Outline.Element element, String instead, String what, TreeMap<String, List<String>> failed) {
        String changed = tei.substring(0, element.whole().start())
                + instead
                + tei.substring(element.whole().end());
        Derive derive = Derive.of("x", changed);
        List<Derived<?>> products = new ArrayList<>(List.of(
                derive.html(Frame.ALONE), derive.html(Frame.EDITION), derive.text(), derive.reading(), derive.rows()));
        for (CitationStyle style : CitationStyle.values()) {
            products.add(derive.citation(style));
        }
        products.stream()
                .flatMap(product -> product.remarks().stream())
                .filter(remark -> remark.code() == Code.D601)
                .forEach(remark -> failed.computeIfAbsent(remark.message(), key -> new ArrayList<>())
                        .add(what));
    }
}
