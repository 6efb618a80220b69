package org.opis.authority;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** New persons as a TEI file: a beginning that somebody reads, mends and gives to {@code --authority}. */
public final class NewNameList {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
              <teiHeader>
                <fileDesc>
                  <titleStmt><title>Persons</title></titleStmt>
                  <publicationStmt><p>Unpublished.</p></publicationStmt>
                  <sourceDesc><p>Names in the bodies of dumps that no authority list has, as opis found them.</p></sourceDesc>
                </fileDesc>
              </teiHeader>
              <standOff>
                <listPerson>
            """;

    private static final String TAIL =
            """
                </listPerson>
              </standOff>
            </TEI>
            """;

    private NewNameList() {}

    /** The file; without names, a listPerson with a comment and nothing else. */
    public static String tei(List<NewName> names, ReconciledNames identifiers) {
        return HEAD
                + (names.isEmpty() ? "      <!-- nobody -->\n" : persons(names, new HashSet<>(), identifiers))
                + TAIL;
    }

    /**
     * A list and what was added to it.
     *
     * @param list its text
     * @param forms how many forms came to entries that it had
     * @param identifiers how many identifiers did
     */
    public record Merged(String list, int forms, int identifiers) {}

    /**
     * A list of a user with entries for {@code names} behind those that it has, and the forms of {@code others} within
     * these; nothing else of it changes.
     *
     * @param others persons of the list in forms that it lacks, each with the id of his entry
     * @return empty where it has no end tag of a {@code listPerson} without a prefix
     */
    public static Optional<Merged> merged(
            String list, List<NewName> names, Map<NewName, String> others, ReconciledNames identifiers) {
        ListText text = new ListText(list);
        int forms = 0;
        for (Map.Entry<NewName, String> other : others.entrySet()) {
            forms += text.addNames(other.getValue(), variants(other.getKey()));
        }
        int ids = 0;
        for (Map.Entry<String, List<String>> entry : identifiers.entries().entrySet()) {
            ids += text.addTo(entry.getKey(), entry.getValue());
        }
        return text.append(persons(names, text.ids(), identifiers))
                ? Optional.of(new Merged(text.text(), forms, ids))
                : Optional.empty();
    }

    /** The forms that opis does not find by itself. */
    private static List<String> variants(NewName name) {
        return name.forms().stream()
                .filter(form -> form.indexOf(' ') > 0)
                .filter(form -> form.equals(name.name()) || !isDerived(name, form))
                .map(NewNameList::variant)
                .toList();
    }

    private static String variant(String form) {
        return "<persName type=\"variant\">" + escape(form) + "</persName>";
    }

    /** An entry for each; {@code ids} are taken, and those of the entries come to them. */
    private static String persons(List<NewName> names, Set<String> ids, ReconciledNames identifiers) {
        StringBuilder out = new StringBuilder();
        for (NewName name : names) {
            out.append("      <!-- ").append(name.count()).append(name.count() == 1 ? " time" : " times");
            out.append(", first at ")
                    .append(name.places().get(0).replace("--", "- -"))
                    .append(" -->\n");
            out.append("      <person xml:id=\"").append(id(name, ids)).append("\">\n");
            out.append("        ").append(main(name)).append('\n');
            name.forms().stream().skip(1).filter(form -> !isDerived(name, form)).forEach(form -> out.append("        ")
                    .append(variant(form))
                    .append('\n'));
            identifiers
                    .of(name.name())
                    .forEach(id -> out.append("        ").append(id).append('\n'));
            out.append("      </person>\n");
        }
        return out.toString();
    }

    private static String main(NewName name) {
        if (name.surname().isEmpty()) {
            return "<persName>" + escape(name.name()) + "</persName>";
        }
        String surname = "<surname>" + escape(name.surname().get()) + "</surname>";
        String forename = name.forename()
                .map(f -> "<forename>" + escape(f) + "</forename>")
                .orElse("");
        boolean first =
                name.name().startsWith(name.surname().get()) && !name.name().endsWith(".");
        return "<persName>" + (first ? surname + " " + forename : forename + " " + surname).strip() + "</persName>";
    }

    /** Whether opis finds the form by itself: the surname with a title, initials on either side. */
    private static boolean isDerived(NewName name, String form) {
        return name.surname()
                .filter(s -> name.forename().isPresent()
                        && (PersonName.of(form).without(s).isEmpty() || form.contains(".")))
                .isPresent();
    }

    private static String id(NewName name, Set<String> ids) {
        String words = name.surname()
                .map(s -> s + name.forename().map(f -> " " + f).orElse(""))
                .orElse(name.name());
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String id = "n." + plain;
        for (int n = 2; !ids.add(id); n++) {
            id = "n." + plain + "-" + n;
        }
        return id;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
