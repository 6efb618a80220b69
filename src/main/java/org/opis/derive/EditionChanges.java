package org.opis.derive;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What an edition has otherwise than the one before it.
 *
 * @param papers that are new or changed
 * @param removed places of those that are gone
 * @param same how many are as they were
 */
public record EditionChanges(List<Paper> papers, List<String> removed, int same) {
    public EditionChanges {
        papers = List.copyOf(papers);
        removed = List.copyOf(removed);
    }

    /**
     * A paper that is new, with no passages, or one in which some are.
     *
     * @param before passages that are there no longer, and {@code after} those that are there now and were not
     */
    public record Paper(EditionEntry entry, boolean isNew, List<Passage> before, List<Passage> after) {
        public Paper {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** A passage, by its address and its words. */
    public record Passage(String id, String words) {}

    /** {@code changes.html}. */
    public String html(Imprint imprint) {
        return PageInput.page("changes.xsl", imprint.parameters("changes.html"), this::write);
    }

    /** {@code changes.atom}, of an edition that has a day and an address. */
    public String atom(Imprint imprint) {
        return PageInput.page("atom.xsl", imprint.parameters("changes.atom"), this::write);
    }

    private void write(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("changes");
        PageInput.attributes(out, "same", Integer.toString(same));
        for (Paper paper : papers) {
            out.writeStartElement("paper");
            PageInput.attributes(out, "state", paper.isNew() ? "new" : "changed");
            PageInput.open(out, paper.entry());
            out.writeEndElement();
            for (Passage passage : paper.before()) {
                PageInput.text(out, "passage", passage.words(), "state", "old", "id", passage.id());
            }
            for (Passage passage : paper.after()) {
                PageInput.text(out, "passage", passage.words(), "state", "new", "id", passage.id());
            }
            out.writeEndElement();
        }
        for (String place : removed) {
            PageInput.empty(out, "removed", "file", place);
        }
        out.writeEndElement();
    }
}
