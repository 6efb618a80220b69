package org.opis.derive;

import java.util.LinkedHashMap;
import java.util.Map;

/** A paper of each kind that the Chicago Manual of Style cites in a way of its own. */
public final class ChicagoPapers {
    private static final String SHELFMARK =
            "<msIdentifier><repository>State Archive</repository><idno>State Archive, fond 1, opis 2, delo 3, pp."
                    + " 4-9</idno></msIdentifier>";

    /** A header of these parts. */
    private record Header(String title, String responsible, String place, String date, String kind, String letter) {
        Header(String title, String responsible, String place, String date, String kind) {
            this(title, responsible, place, date, kind, "");
        }

        String tei() {
            return """
                    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d.x"><teiHeader><fileDesc><titleStmt><title>%s</title>\
                    %s</titleStmt><publicationStmt><publisher>Harbour Papers Online</publisher></publicationStmt><sourceDesc>\
                    <msDesc>%s</msDesc></sourceDesc></fileDesc><profileDesc><creation>%s</creation>%s<textClass><keywords>\
                    <term>%s</term></keywords></textClass></profileDesc></teiHeader><text xml:space="preserve"><body>\
                    <div type="document" xml:id="paper-1"><p>x</p></div></body></text></TEI>
                    """
                    .formatted(title, responsible, place, date, letter, kind);
        }
    }

    private static Map<String, Header> headers() {
        Map<String, Header> all = new LinkedHashMap<>();
        String author = "<author><persName>Anna Kord</persName></author>";
        String translator = "<respStmt><resp>translated by</resp><persName>Ada Marsh</persName></respStmt>";
        String day = "<date when=\"1931-05-03\">May 3, 1931</date>";
        all.put(
                "journal, its date in the title",
                new Header("Journal of the Consul for 3 May 1931", author, SHELFMARK, day, "Journal"));
        all.put(
                "letter",
                new Header(
                        "Letter",
                        author,
                        SHELFMARK,
                        day,
                        "Letter",
                        "<correspDesc><correspAction type=\"sent\"><persName>Anna Kord</persName></correspAction>"
                                + "<correspAction type=\"received\"><persName>Otto Lind</persName></correspAction>"
                                + "</correspDesc>"));
        all.put(
                "report that nobody signed",
                new Header("Report on the State of the Quays", "", SHELFMARK, day, "Report"));
        all.put("telegram", new Header("Telegram from the Harbour Commission", author, SHELFMARK, day, "Telegram"));
        all.put(
                "translated for a programme",
                new Header(
                        "The Quays of Porto Alto",
                        author + "<sponsor>NKIDP</sponsor>" + translator,
                        SHELFMARK,
                        day,
                        "Memorandum"));
        all.put(
                "period",
                new Header(
                        "Diary of a Pilot",
                        author,
                        SHELFMARK,
                        "<date from=\"1931-05-03\" to=\"1931-06-02\">May 3, 1931 - June 2, 1931</date>",
                        "Diary"));
        all.put(
                "two archives",
                new Header(
                        "The Quays of Porto Alto",
                        author,
                        SHELFMARK.replace(
                                "</msIdentifier>",
                                "<altIdentifier><repository>City Archive</repository><idno>box 9</idno></altIdentifier>"
                                        + "</msIdentifier>"),
                        day,
                        "Memorandum"));
        all.put("no archive", new Header("The Quays of Porto Alto", author, "<msIdentifier/>", day, "Memorandum"));
        return all;
    }

    private ChicagoPapers() {}

    /** By what is shown with it, in the order of the golden files. */
    public static Map<String, Derive> all() {
        Map<String, Derive> all = new LinkedHashMap<>();
        headers().forEach((name, header) -> all.put(name, Derive.of("x", header.tei())));
        return all;
    }
}
