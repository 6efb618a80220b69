package org.opis.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.NameKind;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/**
 * The names of the authority lists (TEI P5 14.1): {@code listPerson}, {@code listOrg}, {@code listPlace}.
 * Safe for use by several threads.
 */
public final class Names {
    private static final List<String> BUILT_IN = List.of("persons.xml", "orgs.xml", "places.xml");

    private final Map<String, ListEntry> entries = new TreeMap<>();
    private final NameIndex index;

    private Names(Collection<ListEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.index = new NameIndex(this.entries.values());
    }

    /** The lists that opis brings along. */
    public static Names builtIn() {
        return BuiltIn.NAMES;
    }

    /** These lists and those of one more TEI file; a file that is not well-formed counts as far as it can be read. */
    public Extended with(Source file) {
        ListReader reader = new ListReader(file);
        List<Diagnostic> diagnostics = new ArrayList<>(reader.diagnostics());
        Map<String, ListEntry> all = new TreeMap<>(entries);
        Map<String, Span> added = new TreeMap<>();
        for (ListReader.Placed placed : reader.entries()) {
            ListEntry entry = placed.entry();
            ListEntry before = all.putIfAbsent(entry.id(), entry);
            if (before == null) {
                added.put(entry.id(), placed.span());
            } else if (!before.xml().equals(entry.xml())) {
                diagnostics.add(Diagnostic.of(Code.P129, placed.span(), taken(before)));
            }
        }
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        return new Extended(new Names(all.values()), added, diagnostics);
    }

    private static String taken(ListEntry before) {
        return "The xml:id " + before.id() + " is taken: it is that of "
                + before.forms().get(0).text() + ".";
    }

    /**
     * What adding a file gave.
     *
     * @param names with the entries of the file that nothing is said against
     * @param added their ids, and where each stands in the file
     * @param diagnostics in spans of the file
     */
    public record Extended(Names names, Map<String, Span> added, List<Diagnostic> diagnostics) {
        public Extended {
            added = Map.copyOf(added);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * The names in one stretch of a text, in order, none overlapping another. The longest form wins; a name with more
     * than one entry has no id. Takes time in proportion to the stretch.
     */
    public List<Match> find(CharSequence text, Span span) {
        return new NameFinder(new NameText(text, span), index).all(span);
    }

    /** The main form of the name of an entry; nothing for an id that no list has. */
    public Optional<String> form(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(entry -> entry.forms().get(0).text());
    }

    /** The entries of {@code ids} and those that they point to; an id that no list has is passed over. */
    public Entries entries(Set<String> ids) {
        Set<String> used = new HashSet<>();
        ids.forEach(id -> use(id, used));
        return new Entries(xml(NameKind.PERSON, used), xml(NameKind.ORG, used), xml(NameKind.PLACE, used));
    }

    private void use(String id, Set<String> used) {
        ListEntry entry = entries.get(id);
        if (entry != null && used.add(id)) {
            entry.refs().forEach(ref -> use(ref, used));
        }
    }

    private List<String> xml(NameKind kind, Set<String> used) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == kind && used.contains(entry.id()))
                .map(ListEntry::xml)
                .toList();
    }

    /** Read when first needed, once. */
    private static final class BuiltIn {
        static final Names NAMES = load();

        private static Names load() {
            List<ListEntry> entries = new ArrayList<>();
            for (String name : BUILT_IN) {
                ListReader reader = new ListReader(SourceReader.read(name, resource(name), StandardCharsets.UTF_8));
                if (!reader.diagnostics().isEmpty()) {
                    // the files are part of opis and read by its tests
                    throw new IllegalStateException(
                            name + ": " + reader.diagnostics().get(0).message());
                }
                reader.entries().forEach(placed -> entries.add(placed.entry()));
            }
            return new Names(entries);
        }

        private static byte[] resource(String name) {
            try (InputStream in = Names.class.getResourceAsStream("/org/opis/tei/authority/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks tei/authority/" + name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
