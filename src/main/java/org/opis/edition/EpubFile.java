package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.opis.batch.Spool;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.EpubBook;
import org.opis.derive.EpubChapter;
import org.opis.derive.Imprint;

/** {@code edition.epub}: the papers of an edition as a book, chapter by chapter; of the same edition the same bytes. */
final class EpubFile {
    private static final String NAME = "edition.epub";
    /** Of every file in it: any that ZIP can say without the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Stage stage;
    private final Wrote told;

    EpubFile(Stage stage, Wrote told) {
        this.stage = stage;
        this.told = told;
    }

    /**
     * Writes it.
     *
     * @param said by the editors, a paragraph each
     * @param entries of the edition
     */
    void write(Imprint imprint, List<String> said, List<EditionEntry> entries) throws IOException {
        List<EditionEntry> papers = inOrder(entries);
        Spool spool = stage.spool(NAME);
        try (ZipOutputStream zip = new ZipOutputStream(spool.out(), StandardCharsets.UTF_8)) {
            first(zip);
            List<String> languages = chapters(zip, papers);
            EpubBook book = new EpubBook(imprint, said, languages, papers);
            for (Map.Entry<String, String> file : book.files().entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
        // it goes with the stage, not before
        told.wrote(NAME, spool.finish());
    }

    /** By date; what is no paper at the end, kind by kind. A file of which no page could be made is no chapter. */
    private List<EditionEntry> inOrder(List<EditionEntry> entries) throws IOException {
        List<EditionEntry> all = new ArrayList<>(OrderedPages.byDate(entries));
        entries.stream()
                .filter(entry -> !entry.isPaper())
                .sorted(Comparator.comparing(EditionEntry::pageClass))
                .forEach(all::add);
        List<EditionEntry> made = new ArrayList<>();
        for (EditionEntry entry : all) {
            if (!Laid.page(stage, entry.stem()).isEmpty()) {
                made.add(entry);
            }
        }
        return made;
    }

    /** Gives their languages, that of most first. */
    private List<String> chapters(ZipOutputStream zip, List<EditionEntry> papers) throws IOException {
        Set<String> places = papers.stream().map(EditionEntry::stem).collect(Collectors.toSet());
        Map<String, Integer> languages = new TreeMap<>();
        for (EditionEntry paper : papers) {
            EpubChapter chapter = EpubChapter.of(paper.stem(), Laid.page(stage, paper.stem()), places);
            put(zip, EpubBook.chapter(paper.stem()), chapter.xhtml());
            languages.merge(chapter.language(), 1, Integer::sum);
        }
        // a book without papers is its title page
        languages.putIfAbsent("en", 0);
        return languages.entrySet().stream()
                .filter(language -> language.getValue() > 0 || papers.isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** OCF 4.2.2: not compressed, so that a file is known by its first bytes. */
    private static void first(ZipOutputStream zip) throws IOException {
        byte[] type = EpubBook.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
