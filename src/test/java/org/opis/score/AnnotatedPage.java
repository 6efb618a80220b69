package org.opis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** A page that a hand has marked, and that may be learnt from. */
record AnnotatedPage(Path gold, Source source) {
    private static final List<String> TUNED = List.of("fixtures/gold", "fixtures/forms");
    private static final List<String> UNSEEN = List.of("fixtures/first-sight/r1", "fixtures/others");

    /** Those of every folder that are not kept apart. */
    static List<AnnotatedPage> all() throws IOException {
        List<AnnotatedPage> pages = new ArrayList<>();
        for (String folder : TUNED) {
            pages.addAll(in(folder));
        }
        pages.addAll(unseen());
        return pages;
    }

    /** Those that no rule was tuned to. */
    static List<AnnotatedPage> unseen() throws IOException {
        List<AnnotatedPage> pages = new ArrayList<>();
        for (String folder : UNSEEN) {
            pages.addAll(in(folder));
        }
        return pages;
    }

    static List<AnnotatedPage> in(String folder) throws IOException {
        GoldFolder annotations = GoldFolder.open(Path.of(folder));
        List<AnnotatedPage> pages = new ArrayList<>();
        for (Path gold : annotations.files()) {
            if (!annotations.isApart(gold)) {
                Path page = annotations.beside(GoldFolder.page(gold)).orElseThrow();
                String name = page.getFileName().toString();
                pages.add(new AnnotatedPage(
                        gold, SourceReader.read(name, Files.readAllBytes(page), StandardCharsets.UTF_8)));
            }
        }
        return pages;
    }

    boolean isUnseen() {
        return UNSEEN.stream().anyMatch(folder -> gold.startsWith(Path.of(folder)));
    }

    PageScore score(Options options) throws IOException {
        Encoding read = Opis.encode(source, options);
        return PageScore.of(gold, new ScoredPage(source, read.tei(), read.diagnostics()));
    }

    @Override
    public String toString() {
        return gold.getParent().getFileName() + "/" + source.name();
    }
}
