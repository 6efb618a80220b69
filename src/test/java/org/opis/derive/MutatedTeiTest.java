package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Code;
import org.opis.markup.Outline;

/**
 * Any TEI gives every product: each element of a file doubled, taken away, emptied. One of each name, in the smallest file
 * that has it; {@code -Dopis.every=true} tries every element of every file.
 */
class MutatedTeiTest {
    private static final boolean EVERY = Boolean.getBoolean("opis.every");

    private final TreeMap<String, List<String>> failed = new TreeMap<>();
    /** Names that were tried before. */
    private final Set<String> seen = new HashSet<>();

    private int tried;

    @Test
    void everyMutationGivesEveryProduct() throws IOException {
        try (Stream<Path> corpus = Files.list(Path.of("tei/corpus"));
                Stream<Path> cases = Files.walk(Path.of("fixtures/cases"))) {
            List<Path> files = new ArrayList<>(corpus.toList());
            cases.filter(file -> file.endsWith("source.tei.xml")).forEach(files::add);
            files.add(Path.of("fixtures/validation/header.valid.xml"));
            files.sort(Comparator.comparing(MutatedTeiTest::size).thenComparing(Comparator.naturalOrder()));
            for (Path file : files) {
                mutate(file.getFileName().toString(), Files.readString(file));
            }
        }
        System.out.println(tried + " mutations of " + seen.size() + " elements");
        assertEquals(new TreeMap<>(), failed);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mutate(String file, String tei) {
        Outline outline = Outline.of(tei);
        for (Outline.Element element : outline.elements()) {
            String path = outline.path(element).stream()
                    .map(Outline.Element::localName)
                    .collect(Collectors.joining("/"));
            if (element.parent() >= 0 && (seen.add(element.localName()) || EVERY)) {
                String whole = element.whole().of(tei);
                String tag = element.tag().of(tei);
                derive(tei, element, whole + whole, file + " doubled " + path);
                derive(tei, element, "", file + " without " + path);
                String empty = tag.endsWith("/>") ? tag : tag.substring(0, tag.length() - 1) + "/>";
                derive(tei, element, empty, file + " empty " + path);
            }
        }
    }

    private void derive(String tei, Outline.Element element, String instead, String what) {
        String changed = tei.substring(0, element.whole().start())
                + instead
                + tei.substring(element.whole().end());
        tried++;
        products(Derive.of("x", changed)).stream()
                .flatMap(product -> product.remarks().stream())
                .filter(remark -> remark.code() == Code.D601)
                .forEach(remark -> failed.computeIfAbsent(remark.message(), key -> new ArrayList<>())
                        .add(what));
    }

    private static List<Derived<?>> products(Derive derive) {
        List<Derived<?>> products = new ArrayList<>(List.of(
                derive.html(Frame.EDITION),
                derive.text(),
                derive.reading(),
                derive.letters(),
                derive.leads(),
                derive.rows()));
        for (CitationStyle style : CitationStyle.values()) {
            products.add(derive.citation(style));
        }
        return products;
    }
}
