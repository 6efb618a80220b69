package org.opis.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.score.SilverPage;
import org.opis.score.SilverVolume;
import org.opis.text.Source;

/** Papers of FRUS volumes: their own TEI, and the dumps in three styles that the silver standard derives from it. */
final class FrusPairs {
    private static final Pattern TAG = Pattern.compile("<(/?)div\\b([^>]*?)(/?)>");
    private static final Pattern NUMBER = Pattern.compile("\\bn=\"([^\"]*)\"");

    private FrusPairs() {}

    /** A dump and the TEI of the same paper; {@code style} is that of the note marks. */
    record FrusPair(Source source, String tei, String style) {}

    static List<FrusPair> of(Path folder) throws IOException {
        Map<String, Map<String, String>> volumes = new HashMap<>();
        List<FrusPair> pairs = new ArrayList<>();
        for (SilverPage page : SilverVolume.read(folder)) {
            String name = page.source().name();
            Matcher parts = Pattern.compile("(.*)-([^-]*)-([^-]*)\\.txt").matcher(name);
            if (!parts.matches()) {
                throw new IOException(name);
            }
            Path volume = folder.resolve(parts.group(1) + ".xml");
            Map<String, String> papers = volumes.computeIfAbsent(volume.toString(), file -> papers(volume));
            String paper = papers.getOrDefault(parts.group(2), "");
            pairs.add(new FrusPair(
                    page.source(),
                    "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:frus=\"http://history.state.gov/frus/ns/1.0\">"
                            + "<text><body>" + paper + "</body></text></TEI>",
                    parts.group(3)));
        }
        return pairs;
    }

    /** The papers of a volume as they stand there, by number. */
    private static Map<String, String> papers(Path volume) {
        try {
            String xml = Files.readString(volume, StandardCharsets.UTF_8);
            Map<String, String> papers = new HashMap<>();
            Matcher tag = TAG.matcher(xml);
            int depth = 0;
            int start = -1;
            String number = "";
            while (tag.find()) {
                boolean end = !tag.group(1).isEmpty();
                if (!end && start < 0 && tag.group(2).contains("type=\"document\"")) {
                    Matcher n = NUMBER.matcher(tag.group(2));
                    number = n.find() ? n.group(1) : "";
                    start = tag.start();
                    depth = 0;
                }
                depth += end ? -1 : tag.group(3).isEmpty() ? 1 : 0;
                if (start >= 0 && depth == 0) {
                    papers.put(number, xml.substring(start, tag.end()));
                    start = -1;
                }
            }
            return papers;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
