package org.opis.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A style of citationstyles.org, by its name there, such as {@code apa}. */
public final class CslStyle {
    // it becomes the name of a resource
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final String ENDING = ".csl";
    private static final int NEAR = 5;

    private final String name;

    private CslStyle(String name) {
        this.name = name;
    }

    /** Nothing where no style has that name. */
    public static Optional<CslStyle> named(String name) {
        boolean known = NAME.matcher(name).matches() && CslStyle.class.getResource("/" + name + ENDING) != null;
        return known ? Optional.of(new CslStyle(name)) : Optional.empty();
    }

    /** The names that are most like one that no style has; those that hold it first. */
    public static List<String> near(String name) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        try {
            return CSL.getSupportedStyles().stream()
                    .map(style -> style.replaceAll("^/|\\.csl$", ""))
                    .filter(style -> NAME.matcher(style).matches())
                    .sorted(Comparator.comparing((String style) -> !style.contains(name))
                            .thenComparing(style -> distance.apply(style, name))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(NEAR)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** One line for each item of a CSL-JSON array: its entry, or its note where the style has no list of entries. */
    public List<String> lines(String json) {
        try {
            List<CSLItemData> items = items(json);
            CSL csl = new CSL(new ListItemDataProvider(items), name, "en-US");
            csl.setOutputFormat("text");
            List<String> ids = items.stream().map(CSLItemData::getId).toList();
            List<String> lines = new ArrayList<>();
            if (CSL.canFormatBibliographies(name)) {
                csl.registerCitationItems(ids, true);
                for (String entry : csl.makeBibliography().getEntries()) {
                    lines.add(line(entry));
                }
            } else {
                csl.registerCitationItems(ids, true);
                for (String id : ids) {
                    csl.makeCitation(id).forEach(citation -> lines.add(line(citation.getText())));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSLItemData> items(String json) throws IOException {
        List<CSLItemData> items = new ArrayList<>();
        for (Object item : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) item;
            items.add(CSLItemData.fromJson(fields));
        }
        return items;
    }

    private static String line(String text) {
        return Punctuation.mended(text.strip().replaceAll("\\s+", " "));
    }
}
