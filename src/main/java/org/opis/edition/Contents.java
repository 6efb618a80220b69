package org.opis.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opis.batch.SortedLines;
import org.opis.derive.CitationStyle;
import org.opis.derive.EditionEntry;
import org.opis.table.TableFiles;

/** What an edition has of all its documents together: one line is kept for each, the rest goes to disk. */
final class Contents implements AutoCloseable {
    private static final String TABLES = "csv/";
    private static final TableFiles.Plan PLAN =
            new TableFiles.Plan(TableFiles.Plan.CSV.tables(), TableFiles.Plan.CSV.reader(), true, false);

    private final JoinedOutputs joined;
    private final TableFiles tables;
    private final EditionNumbers numbers = new EditionNumbers();
    private final List<EditionEntry> entries = new ArrayList<>();
    private final SortedLines sources;
    private final SortedLines kept;
    /** The styles in which something is cited already. */
    private final Set<CitationStyle> cited = EnumSet.noneOf(CitationStyle.class);

    /** @param scratch folder for what is gone at the end */
    Contents(JoinedOutputs joined, Path scratch) {
        this.joined = joined;
        this.sources = new SortedLines(scratch, "sources");
        this.kept = new SortedLines(scratch, "kept");
        this.tables = new TableFiles(PLAN, new Folder(joined, TABLES));
    }

    void add(Memo memo) throws IOException {
        append(memo);
        sources.add(memo.source(), memo.sha256());
        entries.add(EditionEntry.of(memo.place(), memo.rows()));
    }

    /** One that is as an earlier run left it, since its source cannot be read. */
    void keep(Memo memo) throws IOException {
        append(memo);
        kept.add(memo.source(), memo.sha256());
        entries.add(EditionEntry.of(memo.place(), memo.rows()).kept(memo.sha256()));
    }

    private void append(Memo memo) throws IOException {
        tables.add(memo.rows());
        numbers.add(memo.rows());
        for (CitationStyle style : CitationStyle.values()) {
            // a page that is no paper has no citation
            String citation = memo.citations().getOrDefault(style, "");
            if (!citation.isEmpty()) {
                joined.append(all(style), frame(style)[cited.add(style) ? 0 : 1] + citation);
            }
        }
    }

    /** All documents are in. */
    void finish() throws IOException {
        if (!entries.isEmpty()) {
            for (CitationStyle style : CitationStyle.values()) {
                if (cited.contains(style)) {
                    joined.append(all(style), frame(style)[2]);
                } else if (style.mayBeEmpty()) {
                    joined.append(all(style), style.file(List.of()));
                }
            }
        }
        tables.finish();
        joined.finish();
    }

    @Override
    public void close() throws IOException {
        try (sources;
                kept) {
            tables.close();
        }
    }

    /** A folder of the edition. */
    private record Folder(JoinedOutputs joined, String path) implements TableFiles.Files {
        @Override
        public void append(String name, String text) throws IOException {
            joined.append(path + name, text);
        }

        @Override
        public void write(String name, TableFiles.Content content) throws IOException {
            joined.write(path + name, content);
        }
    }

    List<EditionEntry> entries() {
        return entries;
    }

    EditionNumbers numbers() {
        return numbers;
    }

    /** The hash of each source, by its name. */
    SortedLines sources() {
        return sources;
    }

    /** The hash of each of which an earlier run made what stands there. */
    SortedLines kept() {
        return kept;
    }

    private static String all(CitationStyle style) {
        return "cite/all." + style.extension();
    }

    /** What a file of that style has before, between and after its items. */
    private static String[] frame(CitationStyle style) {
        return style.file(List.of("\0", "\0")).split("\0", -1);
    }
}
