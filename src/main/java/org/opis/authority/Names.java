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
 * The names of the authority lists (TEI P5 14.1): {@code listPerson}, {@code listOrg}, {@code listPlace}. The lists of a
 * user count before those of opis, and of several the one that was added first.
 * Safe for use by several threads.
 */
public final class Names {
    private static final List<String> BUILT_IN = List.of("persons.xml", "orgs.xml", "places.xml");
    private static final Names NONE = new Names(List.of(), new TreeMap<>());

    /** Lists of a user, by id; the first counts most. */
    private final List<TreeMap<String, ListEntry>> lists;

    private final TreeMap<String, ListEntry> own;
    private final TreeMap<String, ListEntry> entries = new TreeMap<>();
    private final NameIndex index;
    private final Bearers bearers;

    private Names(List<TreeMap<String, ListEntry>> lists, TreeMap<String, ListEntry> own) {
        this.lists = List.copyOf(lists);
        this.own = own;
        lists.forEach(entries::putAll);
        Bearers theirs = new Bearers(lists.stream().map(TreeMap::values).toList());
        List<ListEntry> last = new OwnEntries(entries, theirs).apart(own.values());
        // a body of opis may stand in a place that the user's list has as well
        own.forEach(entries::putIfAbsent);
        List<Collection<ListEntry>> ranked = new ArrayList<>();
        lists.forEach(list -> ranked.add(list.values()));
        ranked.add(last);
        this.index = new NameIndex(ranked);
        this.bearers = theirs.and(last);
    }

    /** The lists that opis brings along. */
    public static Names builtIn() {
        return BuiltIn.NAMES;
    }

    /** No list at all. */
    public static Names none() {
        return NONE;
    }

    /** These lists and those of one more TEI file; a file that is not well-formed counts as far as it can be read. */
    public Extended with(Source file) {
        ListReader reader = new ListReader(file);
        List<Diagnostic> diagnostics = new ArrayList<>(reader.diagnostics());
        TreeMap<String, ListEntry> list = new TreeMap<>();
        Map<String, Span> added = new TreeMap<>();
        for (ListReader.Placed placed : reader.entries()) {
            ListEntry entry = placed.entry();
            Optional<ListEntry> before = lists.stream()
                    .flatMap(other -> Optional.ofNullable(other.get(entry.id())).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(list.get(entry.id())));
            if (before.isEmpty()) {
                list.put(entry.id(), entry);
                added.put(entry.id(), placed.span());
            } else if (!before.get().xml().equals(entry.xml())) {
                diagnostics.add(Diagnostic.of(Code.P129, placed.span(), taken(before.get())));
            }
        }
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        List<TreeMap<String, ListEntry>> all = new ArrayList<>(lists);
        all.add(list);
        return new Extended(new Names(all, own), added, diagnostics);
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

    /** Whoever may bear a name as it is printed, without title or office; those that fit best in the first list. */
    public List<Bearer> bearers(String printed) {
        return bearers.of(printed);
    }

    /** Whether a person of a user's list has this surname. */
    public boolean isSurname(String printed) {
        return bearers.isTheirs(printed);
    }

    /** The words of a printed name as names are compared: small letters without accents. */
    public static List<String> words(String printed) {
        return Bearers.words(printed);
    }

    /** Whether the list gives these words as a form of the name by themselves. */
    public boolean isForm(String id, String printed) {
        return Optional.ofNullable(entries.get(id)).stream()
                .flatMap(entry -> entry.forms().stream())
                .anyMatch(form -> words(form.text()).equals(words(printed)));
    }

    /** The offices that the lists give to an entry; none for an id that no list has. */
    public List<Tenure> offices(String id) {
        return Optional.ofNullable(entries.get(id)).stream()
                .flatMap(entry -> entry.offices().stream())
                .map(ListEntry.Office::tenure)
                .toList();
    }

    /** What an entry describes; nothing for an id that no list has. */
    public Optional<NameKind> kind(String id) {
        return Optional.ofNullable(entries.get(id)).map(ListEntry::kind);
    }

    /** The main form of the name of an entry; nothing for an id that no list has. */
    public Optional<String> form(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(entry -> entry.forms().get(0).text());
    }

    /** How many forms of names are looked for. */
    public int size() {
        return index.names.size();
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
        return used.stream()
                .sorted()
                .map(entries::get)
                .filter(entry -> entry.kind() == kind)
                .map(ListEntry::xml)
                .toList();
    }

    /** Read when first needed, once. */
    private static final class BuiltIn {
        static final Names NAMES = load();

        private static Names load() {
            TreeMap<String, ListEntry> entries = new TreeMap<>();
            for (String name : BUILT_IN) {
                ListReader reader = new ListReader(SourceReader.read(name, resource(name), StandardCharsets.UTF_8));
                if (!reader.diagnostics().isEmpty()) {
                    // the files are part of opis and read by its tests
                    throw new IllegalStateException(
                            name + ": " + reader.diagnostics().get(0).message());
                }
                reader.entries().forEach(placed -> entries.put(placed.entry().id(), placed.entry()));
            }
            return new Names(List.of(), entries);
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
