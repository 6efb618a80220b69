package org.opis.authority;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opis.document.NameKind;
import org.opis.text.Span;

/**
 * The names of the authority lists (TEI P5 14.1): {@code listPerson}, {@code listOrg}, {@code listPlace}.
 * Safe for use by several threads.
 */
public final class Names {
    private static final List<String> BUILT_IN = List.of("persons.xml", "orgs.xml", "places.xml");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<String> problems;
    private final NameIndex index;

    private Names(Collection<Entry> entries, List<String> problems) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.problems = List.copyOf(problems);
        this.index = new NameIndex(this.entries.values());
    }

    /** The lists that opis brings along. */
    public static Names builtIn() {
        return BuiltIn.NAMES;
    }

    /**
     * The lists that opis brings along and those of a user, each a TEI file; an entry with the id of an earlier one
     * takes its place. A file that is not well-formed counts as far as it can be read, see {@link #problems()}.
     */
    public static Names read(List<? extends InputStream> lists) {
        ListReader reader = new ListReader();
        int number = 0;
        for (InputStream list : lists) {
            reader.read(list, "list " + ++number);
        }
        List<Entry> all = new ArrayList<>(builtIn().entries.values());
        all.addAll(reader.entries());
        return new Names(all, reader.problems());
    }

    /** What is wrong with the lists, a sentence each. */
    public List<String> problems() {
        return problems;
    }

    /**
     * The names in one stretch of a text, in order, none overlapping another. The longest form wins; a name with more
     * than one entry has no id. Takes time in proportion to the stretch.
     */
    public List<Match> find(CharSequence text, Span span) {
        return new NameFinder(new NameText(text, span), index).all(span);
    }

    /** The entries of {@code ids} and those that they point to; an id that no list has is passed over. */
    public Entries entries(Set<String> ids) {
        Set<String> used = new HashSet<>();
        ids.forEach(id -> use(id, used));
        return new Entries(xml(NameKind.PERSON, used), xml(NameKind.ORG, used), xml(NameKind.PLACE, used));
    }

    private void use(String id, Set<String> used) {
        Entry entry = entries.get(id);
        if (entry != null && used.add(id)) {
            entry.refs().forEach(ref -> use(ref, used));
        }
    }

    private List<String> xml(NameKind kind, Set<String> used) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == kind && used.contains(entry.id()))
                .map(Entry::xml)
                .toList();
    }

    /** Read when first needed, once. */
    private static final class BuiltIn {
        static final Names NAMES = load();

        private static Names load() {
            ListReader reader = new ListReader();
            for (String name : BUILT_IN) {
                reader.read(new ByteArrayInputStream(resource(name)), name);
            }
            return new Names(reader.entries(), reader.problems());
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
