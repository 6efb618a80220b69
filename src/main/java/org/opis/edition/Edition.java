package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opis.Version;
import org.opis.batch.Input;
import org.opis.batch.Manifest;
import org.opis.batch.OutputFolder;
import org.opis.derive.CitationStyle;
import org.opis.derive.EditionEntry;
import org.opis.derive.Pages;
import org.opis.derive.Table;
import org.opis.schema.Export;

/** The folder of an edition as it fills: one line is kept for each file, the rest goes to disk. */
public final class Edition {
    private final OutputFolder folder;
    private final Wrote out;
    private final JoinedOutputs joined;
    private final Map<String, String> sources = new TreeMap<>();
    private final List<EditionEntry> entries = new ArrayList<>();
    /** The styles in which something is cited already. */
    private final Set<CitationStyle> cited = EnumSet.noneOf(CitationStyle.class);

    public Edition(OutputFolder folder, Wrote out, JoinedOutputs joined) {
        this.folder = folder;
        this.out = out;
        this.joined = joined;
    }

    /** How many files are in. */
    public int size() {
        return entries.size();
    }

    public void add(Input input, Published published) throws IOException {
        if (published.outputs().isEmpty()) {
            return;
        }
        for (Published.Output output : published.outputs()) {
            write(output.name(), output.content());
        }
        boolean first = entries.isEmpty();
        for (Table table : Table.values()) {
            String name = "csv/" + table.word() + ".csv";
            joined.append(name, (first ? Tables.header(table) : "") + Tables.rows(table, published.rows()));
        }
        for (Map.Entry<CitationStyle, String> citation : new TreeMap<>(published.citations()).entrySet()) {
            cite(citation.getKey(), citation.getValue());
        }
        sources.put(input.source(), published.sha256());
        entries.add(EditionEntry.of(input.place(""), published.rows()));
    }

    /** A page that is no paper has no citation. */
    private void cite(CitationStyle style, String citation) throws IOException {
        if (!citation.isEmpty()) {
            joined.append(all(style), frame(style)[cited.add(style) ? 0 : 1] + citation);
        }
    }

    /** All files are in: what is over all of them. */
    public void finish(String title) throws IOException {
        if (!entries.isEmpty()) {
            for (CitationStyle style : CitationStyle.values()) {
                String[] frame = frame(style);
                joined.append(all(style), cited.contains(style) ? frame[2] : style.file(List.of()));
            }
        }
        joined.finish();
        for (Map.Entry<String, String> page : Pages.index(title, entries).entrySet()) {
            write(page.getKey(), page.getValue());
        }
        write("assets/opis.css", Pages.css());
        for (Map.Entry<String, String> file : Export.all().entrySet()) {
            write("schema/" + file.getKey(), file.getValue());
        }
        write("manifest.json", Manifest.json(Version.NUMBER, sources, folder.outputs()));
        folder.sweep();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        out.wrote(name, folder.write(name, content));
    }

    private static String all(CitationStyle style) {
        return "cite/all." + style.extension();
    }

    /** What a file of that style has before, between and after its items. */
    private static String[] frame(CitationStyle style) {
        return style.file(List.of("\0", "\0")).split("\0", -1);
    }
}
