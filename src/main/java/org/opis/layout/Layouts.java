package org.opis.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Source;

/** The layouts that a page is held against, in order; the first that fits is taken. */
public final class Layouts {
    /** Special ones before general ones; the last takes every page. */
    private static final List<String> NAMES = List.of(
            "listing-new",
            "listing-old",
            "listing-headless",
            "person",
            "place",
            "collection",
            "new-labelled",
            "new-filtered",
            "new-compact",
            "old-full",
            "old-bare",
            "old-stripped",
            "old-pdf",
            "record-only",
            "frus",
            "frus-document",
            "catalogued",
            "reading-room",
            "works-archive",
            "briefing-book",
            "site",
            "other",
            "hosted",
            "plain");

    private final List<Layout> all;
    private final Keywords keywords;
    /** Of the layouts that add some, by name. */
    private final Map<String, Keywords> own = new HashMap<>();

    private Layouts(List<Layout> all, Keywords keywords) {
        this.all = List.copyOf(all);
        this.keywords = keywords;
        all.stream()
                .filter(l -> l.keywords() != Keywords.NONE)
                .forEach(l -> own.put(l.name(), keywords.and(l.keywords())));
    }

    private static final class BuiltIn {
        static final Layouts ALL = read();
    }

    /** Those that opis brings along. */
    public static Layouts builtIn() {
        return BuiltIn.ALL;
    }

    /** Their names, in order. */
    public List<String> names() {
        return all.stream().map(Layout::name).toList();
    }

    /**
     * These layouts and one more, which is tried before them; or with more words of brackets, for every page.
     *
     * @param file XML, valid by schema/layout.rnc
     */
    public Extended with(Source file) {
        LayoutFile read = new LayoutFile(file);
        return new Extended(read.addedTo(this), read.diagnostics());
    }

    Layouts with(Layout layout) {
        List<Layout> more = new ArrayList<>(all);
        more.add(0, layout);
        return new Layouts(more, keywords);
    }

    Layouts with(Keywords more) {
        return new Layouts(all, keywords.and(more));
    }

    /** The words of brackets on every page. */
    public Keywords keywords() {
        return keywords;
    }

    /** The words of brackets on pages of a layout. */
    Keywords keywords(Layout layout) {
        return own.getOrDefault(layout.name(), keywords);
    }

    /**
     * What adding a layout file gave.
     *
     * @param layouts with the new one, or without it where {@code diagnostics} say why
     * @param diagnostics in spans of the layout file
     */
    public record Extended(Layouts layouts, List<Diagnostic> diagnostics) {
        public Extended {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    List<Layout> all() {
        return all;
    }

    /** {@code layout} with what it takes from the one that it is like. */
    Layout complete(Layout layout, XmlNode root) {
        Optional<String> like = root.attribute("like");
        if (like.isEmpty()) {
            return layout;
        }
        return all.stream()
                .filter(l -> l.name().equals(like.get()))
                .findFirst()
                .map(layout::like)
                .orElseThrow(() -> new LayoutException(root, "no layout is named " + like.get()));
    }

    private static Layouts read() {
        Layouts read = new Layouts(List.of(), WordsBuilder.keywords(builtIn("words")));
        for (String name : NAMES) {
            List<Layout> more = new ArrayList<>(read.all);
            XmlNode root = builtIn(name);
            more.add(read.complete(LayoutBuilder.layout(root), root));
            read = new Layouts(more, read.keywords);
        }
        return read;
    }

    private static XmlNode builtIn(String name) {
        try (InputStream in = Layouts.class.getResourceAsStream(name + ".xml")) {
            return XmlTree.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            // the files are part of opis and validated by its tests
            throw new IllegalStateException(name, e);
        }
    }
}
