package org.opis.tei;

import java.util.List;
import java.util.Set;
import org.opis.authority.Entries;
import org.opis.authority.Names;

/** Writes {@code standOff}: the entries of the authority lists that the file points to. */
final class StandOffWriter {
    private StandOffWriter() {}

    static void write(XmlText xml, Names names, Set<String> ids) {
        Entries entries = names.entries(ids);
        if (entries.isEmpty()) {
            return;
        }
        xml.line().open("standOff");
        list(xml, "listPerson", entries.persons());
        list(xml, "listOrg", entries.orgs());
        list(xml, "listPlace", entries.places());
        xml.closeLine();
    }

    private static void list(XmlText xml, String name, List<String> entries) {
        if (!entries.isEmpty()) {
            xml.line().open(name);
            entries.forEach(entry -> xml.line().raw(entry));
            xml.closeLine();
        }
    }
}
