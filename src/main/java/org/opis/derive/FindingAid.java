package org.opis.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.opis.text.Digest;

/** EAD3 over many papers: a tree of repository, fond, opis, folder and file. One line is kept for each paper. */
public final class FindingAid {
    private static final List<String> LEVELS = List.of("repository", "fond", "opis", "papka", "delo", "leaves");
    private static final int ID = 16;

    private final List<List<String>> papers = new ArrayList<>();

    /** What the rows of one file say of its paper; a page that is no paper has no place in an archive. */
    public void add(TableRows rows) {
        if (!rows.column(Table.DOCUMENTS, "class").equals(List.of("document"))) {
            return;
        }
        List<String> paper = new ArrayList<>();
        add(paper, rows, Table.DOCUMENTS, "document", "title", "date", "date_text", "earliest", "url");
        for (String level : LEVELS) {
            paper.add(level);
            paper.add(rows.column(Table.SHELFMARKS, level).stream().findFirst().orElse(""));
        }
        papers.add(paper);
    }

    private static void add(List<String> paper, TableRows rows, Table table, String... columns) {
        for (String column : columns) {
            paper.add(column.equals("document") ? "id" : column.replace('_', '-'));
            paper.add(rows.column(table, column).get(0));
        }
    }

    /** The whole file. */
    public String file(About about) {
        return PageInput.page("ead.xsl", Map.of(), out -> write(out, about));
    }

    private void write(XMLStreamWriter out, About about) throws XMLStreamException {
        out.writeStartElement("papers");
        String id = Digest.sha256(about.url()).substring(0, ID);
        PageInput.attributes(
                out,
                "id",
                "opis-" + id,
                "title",
                about.title(),
                "agency",
                about.publisher(),
                "url",
                about.url(),
                "date",
                about.date());
        for (List<String> paper : papers) {
            PageInput.empty(out, "paper", paper.toArray(String[]::new));
        }
        out.writeEndElement();
    }
}
