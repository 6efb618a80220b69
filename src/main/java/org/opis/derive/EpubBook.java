package org.opis.derive;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What binds the chapters of an EPUB of an edition (EPUB 3.3): title page, contents, package document, style sheet.
 *
 * @param imprint of the edition; its date is a day
 * @param said by the editors, a paragraph each
 * @param languages of the papers (BCP 47), that of most first
 * @param papers the chapters, in their order
 */
public record EpubBook(Imprint imprint, List<String> said, List<String> languages, List<EditionEntry> papers) {
    /** The first file of an EPUB says what it is (OCF 4.2.2). */
    public static final String MEDIA_TYPE = "application/epub+zip";

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """;

    public EpubBook {
        said = List.copyOf(said);
        languages = List.copyOf(languages);
        papers = List.copyOf(papers);
    }

    /** The folder in which the chapters stand beside the others. */
    public static String chapter(String place) {
        return "EPUB/" + EpubChapter.name(place);
    }

    /** All files but the chapters, by their names in the EPUB. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("META-INF/container.xml", CONTAINER);
        files.put("EPUB/style.css", Resources.text("epub/style.css"));
        files.put("EPUB/title.xhtml", part("title"));
        files.put("EPUB/nav.xhtml", part("nav"));
        files.put("EPUB/package.opf", part("package"));
        return files;
    }

    private String part(String part) {
        Map<String, String> parameters = Map.of(
                "part", part, "identifier", "urn:uuid:" + identifier(), "modified", imprint.date() + "T00:00:00Z");
        return PageInput.page("epub.xsl", imprint.parameters("", parameters), out -> {
            out.writeStartElement("edition");
            PageInput.attributes(out, "title", imprint.title());
            for (String paragraph : said) {
                PageInput.text(out, "said", paragraph);
            }
            for (String language : languages) {
                PageInput.empty(out, "language", "name", language);
            }
            for (EditionEntry paper : papers) {
                PageInput.open(out, paper);
                PageInput.attributes(out, "chapter", EpubChapter.name(paper.stem()));
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    /** Of the address of the edition, or, where it has none, of its title and its papers; each version has its own. */
    private UUID identifier() {
        Collection<String> places =
                papers.stream().map(EditionEntry::stem).sorted().toList();
        String what = imprint.base().isEmpty() ? imprint.title() + "\n" + String.join("\n", places) : imprint.base();
        return UUID.nameUUIDFromBytes((what + "\n" + imprint.edition()).getBytes(StandardCharsets.UTF_8));
    }
}
