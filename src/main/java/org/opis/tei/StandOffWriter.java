package org.opis.tei;

import java.util.List;
import java.util.Set;
import org.opis.authority.Entries;
import org.opis.authority.Names;
import org.opis.document.Division;

/** Writes {@code standOff}: the entries of the authority lists that the file points to, and reasons for doubt. */
final class StandOffWriter {
    private StandOffWriter() {}

    static void write(XmlText xml, Names names, Set<String> ids, List<Division> divisions) {
        Entries entries = names.entries(ids);
        List<Division> doubted = divisions.stream()
                .filter(division -> division.startDoubted() && !division.id().isEmpty())
                .toList();
        if (entries.isEmpty() && doubted.isEmpty()) {
            return;
        }
        xml.line().open("standOff");
        list(xml, "listPerson", entries.persons());
        list(xml, "listOrg", entries.orgs());
        list(xml, "listPlace", entries.places());
        doubted.forEach(division -> start(xml, division));
        xml.closeLine();
    }

    /** TEI P5 21.1.2: where the paper begins is a reading. */
    private static void start(XmlText xml, Division division) {
        String target = Refs.pointer(division.id());
        xml.line().open("certainty", "target", target, "locus", "start", "cert", "medium", "resp", "#enc");
        xml.element(
                "desc", "What stands above its title or its line of place and date may belong to the paper before.");
        xml.close();
    }

    private static void list(XmlText xml, String name, List<String> entries) {
        if (!entries.isEmpty()) {
            xml.line().open(name);
            entries.forEach(entry -> xml.line().raw(entry));
            xml.closeLine();
        }
    }
}
