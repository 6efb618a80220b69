package org.opis.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Correspondence Metadata Interchange Format, version 2 (TEI Correspondence SIG), over the letters of many files. */
public final class Letters {
    private static final Pattern LETTER = Pattern.compile("<correspDesc\\b");
    private static final Pattern NAME = Pattern.compile("<(?:persName|orgName|placeName)\\b([^>]*)>");

    private final List<String> letters = new ArrayList<>();
    private int others;
    private int count;
    private int unidentified;

    /**
     * Those of one file.
     *
     * @param xml a correspDesc for each
     * @param described of how many papers the header says who sent or got them
     */
    public record Part(String xml, int described) {}

    /** Takes those of one file. */
    public void add(Part part) {
        long own = LETTER.matcher(part.xml()).results().count();
        if (own > 0) {
            letters.add(part.xml());
        }
        count += (int) own;
        others += part.described() - (int) own;
        for (Matcher name = NAME.matcher(part.xml()); name.find(); ) {
            unidentified += name.group(1).contains(" ref=") ? 0 : 1;
        }
    }

    /** The whole file. */
    public String file(About about) {
        String frame = PageInput.page("cmif-file.xsl", Map.of(), out -> {
            out.writeStartElement("file");
            PageInput.attributes(
                    out,
                    "title",
                    about.title(),
                    "publisher",
                    about.publisher(),
                    "url",
                    about.url(),
                    "date",
                    about.date());
            out.writeEndElement();
        });
        return frame.replace("<?letters?>", String.join("\n", letters));
    }

    /** How much of it there is, and how much was left out: one sentence. */
    public String sum() {
        return count + (count == 1 ? " letter" : " letters") + "; left out: " + others
                + " without a sender or an addressee, and the identifiers of " + unidentified
                + " names, which no list has";
    }
}
