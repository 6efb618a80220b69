package org.opis.tei;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opis.authority.Entries;
import org.opis.authority.Names;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Writes {@code standOff}: the entries of the authority lists that the file points to, and reasons for doubt. */
final class StandOffWriter {
    private final XmlText xml;
    private final Names names;
    private final Set<String> ids;

    /** {@code ids} of the entries. */
    StandOffWriter(XmlText xml, Names names, Set<String> ids) {
        this.xml = xml;
        this.names = names;
        this.ids = ids;
    }

    /**
     * @param named names of which several entries may be meant, and their ids in the file
     */
    void write(List<Division> divisions, List<Inline.Name> named, Map<Span, String> addresses) {
        Entries entries = names.entries(ids);
        List<Division> doubted = divisions.stream()
                .filter(division -> division.startDoubted() && !division.id().isEmpty())
                .toList();
        if (entries.isEmpty() && doubted.isEmpty()) {
            return;
        }
        xml.line().open("standOff");
        list("listPerson", entries.persons());
        list("listOrg", entries.orgs());
        list("listPlace", entries.places());
        doubted.forEach(this::start);
        named.forEach(name -> candidates(name, Refs.pointer(addresses.get(name.span()))));
        xml.closeLine();
    }

    /** TEI P5 21.1.2: where the paper begins is a reading. */
    private void start(Division division) {
        String target = Refs.pointer(division.id());
        xml.line().open("certainty", "target", target, "locus", "start", "cert", "medium", "resp", "#enc");
        xml.element(
                "desc", "What stands above its title or its line of place and date may belong to the paper before.");
        xml.close();
    }

    /** TEI P5 21.1.2: who is meant is one of them, or nobody whom the lists have. */
    private void candidates(Inline.Name name, String target) {
        for (String id : name.candidates()) {
            xml.line().open("certainty", "target", target, "locus", "value", "match", "@ref");
            xml.attribute("assertedValue", Refs.pointer(id)).attribute("cert", "low");
            xml.attribute("resp", "#enc");
            xml.element("desc", "May be " + HeaderText.clean(names.form(id).orElse(id)) + ".");
            xml.close();
        }
    }

    private void list(String name, List<String> entries) {
        if (!entries.isEmpty()) {
            xml.line().open(name);
            entries.forEach(entry -> xml.line().raw(entry));
            xml.closeLine();
        }
    }
}
