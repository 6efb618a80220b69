package org.opis.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lessons as files that opis reads, once somebody has looked at them. */
final class LessonFiles {
    /** Element of a name, the list that it belongs to, its entry there, and how ids of those begin. */
    private enum Listed {
        PERSON("persName", "listPerson", "person", "p."),
        ORG("orgName", "listOrg", "org", "o."),
        PLACE("placeName", "listPlace", "place", "pl.");

        private final String element;
        private final String list;
        private final String entry;
        private final String prefix;

        Listed(String element, String list, String entry, String prefix) {
            this.element = element;
            this.list = list;
            this.entry = entry;
            this.prefix = prefix;
        }
    }

    private static final String HEADER =
            """
              <teiHeader>
                <fileDesc>
                  <titleStmt><title>Names that corrections mark</title></titleStmt>
                  <publicationStmt><p>Not published.</p></publicationStmt>
                  <sourceDesc><p>Corrected TEI files.</p></sourceDesc>
                </fileDesc>
              </teiHeader>
            """;

    private LessonFiles() {}

    /** Names that point to nobody yet, as lists of TEI. */
    static Optional<String> names(Map<List<String>, List<String>> names) {
        StringBuilder lists = new StringBuilder();
        Set<String> ids = new HashSet<>();
        for (Listed kind : Listed.values()) {
            StringBuilder entries = new StringBuilder();
            names.keySet().stream()
                    .filter(name -> name.get(0).equals(kind.element))
                    .forEach(name -> entries.append(entry(kind, name.get(1), ids)));
            if (entries.length() > 0) {
                lists.append("  <" + kind.list + ">\n" + entries + "  </" + kind.list + ">\n");
            }
        }
        return lists.length() == 0
                ? Optional.empty()
                : Optional.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Names that were marked by hand; to be"
                        + " edited, and given to the option authority. -->\n"
                        + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n" + HEADER + "  <standOff>\n" + lists
                        + "  </standOff>\n</TEI>\n");
    }

    private static String entry(Listed kind, String name, Set<String> ids) {
        String plain = kind.prefix
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        String id = plain;
        for (int i = 2; !ids.add(id); i++) {
            id = plain + "-" + i;
        }
        return "    <%s xml:id=\"%s\"><%s>%s</%s></%s>%n"
                .formatted(kind.entry, id, kind.element, escaped(name), kind.element, kind.entry);
    }

    /** Words of brackets, as a layout file. */
    static Optional<String> words(Map<List<String>, List<String>> words) {
        StringBuilder lines = new StringBuilder();
        words.keySet()
                .forEach(word -> lines.append(
                        "  <words kind=\"%s\" text=\"%s\"/>%n".formatted(word.get(0), escaped(word.get(1)))));
        return lines.length() == 0
                ? Optional.empty()
                : Optional.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Words of brackets that were marked by"
                        + " hand; to be edited, and given to the option layout. -->\n<apparatus>\n" + lines
                        + "</apparatus>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
