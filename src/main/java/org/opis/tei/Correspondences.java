package org.opis.tei;

import java.util.List;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Correspondence;
import org.opis.document.Facts.Party;

/** Writes correspDesc: who wrote one paper to whom (TEI P5 2.4.6). */
final class Correspondences {
    private Correspondences() {}

    /** One for each; nothing for a paper whose parties have neither name nor place nor date. */
    static void write(XmlText xml, List<Correspondence> all, Refs refs) {
        List<Correspondence> named =
                all.stream().filter(Correspondences::isNamed).toList();
        int main = main(named);
        for (int i = 0; i < named.size(); i++) {
            write(xml, named.get(i), i + 1, named.size() > 1 && i == main, refs);
        }
    }

    /** TEI P5 att.declarable: of several one is the default; that of the paper which the title names, else the first. */
    private static int main(List<Correspondence> named) {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).main()) {
                return i;
            }
        }
        return 0;
    }

    private static void write(XmlText xml, Correspondence one, int n, boolean isDefault, Refs refs) {
        xml.line().open("correspDesc", "xml:id", "corresp" + n, "corresp", Refs.pointer(one.target()));
        xml.attribute("default", isDefault ? "true" : "");
        one.parties().stream().filter(Correspondences::isNamed).forEach(party -> write(xml, party, refs));
        xml.closeLine();
    }

    /** Whether there is anything to write. */
    static boolean isNamed(Correspondence one) {
        return one.parties().stream().anyMatch(Correspondences::isNamed);
    }

    private static boolean isNamed(Party party) {
        return !(party.name() + party.place() + party.date()).isBlank();
    }

    private static void write(XmlText xml, Party party, Refs refs) {
        String subtype = party.act() == Act.ADDRESSED ? "addressee" : party.act() == Act.COPIED ? "copy" : "";
        String type = party.act() == Act.SENT ? "sent" : "received";
        xml.line().open("correspAction", "type", type, "subtype", subtype, "n", HeaderText.clean(party.n()));
        if (!party.name().isBlank()) {
            name(xml, party, refs);
        }
        if (!party.place().isBlank()) {
            String ref = Refs.pointer(party.placeRef());
            xml.element("placeName", HeaderText.clean(refs.form(ref, party.place())), "ref", ref);
        }
        if (!party.date().isBlank()) {
            xml.open("date", HeaderText.dated(party.value()));
            xml.text(HeaderText.clean(party.date())).close();
        }
        xml.close();
    }

    /** A place, a body or an office where the lists or the text say so, else a person, as the lists write him. */
    static void name(XmlText xml, Party party, Refs refs) {
        String own = Refs.pointer(party.ref());
        String pointer = own.isEmpty() ? refs.org(party.name()) : own;
        String cert = party.certainty().value();
        String resp = cert.isEmpty() ? "" : "#enc";
        switch (refs.kind(pointer, party.kind())) {
                // a post that gets a copy
            case PLACE -> xml.element("placeName", HeaderText.clean(party.name()), "ref", pointer);
            case ORG -> xml.element(
                    "orgName", HeaderText.clean(party.name()), "ref", pointer, "cert", cert, "resp", resp);
                // nobody is named: TEI P5 14.2.1 has it for an office
            case ROLE -> xml.element("roleName", HeaderText.clean(party.name()), "cert", cert, "resp", resp);
            default -> {
                String ref = own.isEmpty() ? refs.person(party.name()) : own;
                // a form in doubt stays as printed
                String name = cert.isEmpty() ? refs.form(ref, party.name()) : party.name();
                xml.element("persName", HeaderText.clean(name), "ref", ref, "cert", cert, "resp", resp);
            }
        }
    }
}
