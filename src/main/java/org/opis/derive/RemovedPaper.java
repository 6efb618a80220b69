package org.opis.derive;

import java.util.List;

/**
 * A paper that an edition had, and has no longer.
 *
 * @param file its place
 * @param title it had
 * @param until the last edition that had it
 * @param now the place where it is now; empty where it is nowhere
 * @param addresses of its passages
 * @param standing those that the paper still has at its new place
 */
public record RemovedPaper(
        String file, String title, String until, String now, List<String> addresses, List<String> standing) {
    public RemovedPaper {
        addresses = List.copyOf(addresses);
        standing = List.copyOf(standing);
    }

    /** The page that answers for it. */
    public String html(Imprint imprint) {
        return PageInput.page("removed.xsl", imprint.parameters("html/" + file + ".html"), out -> {
            out.writeStartElement("removed");
            PageInput.attributes(out, "file", file, "title", title, "until", until, "now", now);
            for (String address : addresses) {
                PageInput.empty(out, "address", "id", address, "stands", standing.contains(address) ? "yes" : "no");
            }
            out.writeEndElement();
        });
    }
}
