package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.dating.RecordDates;
import org.opis.document.DateValue;
import org.opis.metadata.RecordDateRule;
import org.opis.text.SourceReader;

/** The forms of a record's date, what each says, and that no layout is lost on any of them. */
class RecordDateFormsTest {
    private static final Path TABLE = Path.of("src/test/resources/org/opis/dating/forms.tsv");

    private static final String TAIL =
            """
            Document Information

            Source

            GARF, f. 1, op. 2, d. 3, l. 4. Translated by Ada Quill.

            Rights

            The History and Public Policy Program welcomes reuse of Digital Archive materials for research and educational purposes.

            Original Uploaded Date

            2013-01-05

            Type

            Memorandum of Conversation

            Language

            Russian

            Record ID

            119999
            """;
    private static final String CITED =
            """
            "A Note on Ships," DATE, History and Public Policy Program Digital Archive, GARF, f. 1, op. 2, d. 3, l. 4. Translated by Ada Quill.
            """;

    /** A page of each layout whose front has a date line. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        String site = "Skip to content\n\nDATE\n\nA Note on Ships\n\n";
        String supported = "This document was made possible with support from River Fund\n\n";
        String body = "We came on time, and the ships were there.\n\nThey talk about ships.\n\n";
        pages.put("new-labelled", site + supported + body + TAIL);
        pages.put("new-filtered", site + supported + body + filtered());
        pages.put(
                "new-compact",
                (site + supported + body + TAIL)
                        .replace("Skip to content\n", "")
                        .replace("\n\n", "\n"));
        pages.put("old-full", old("ADD SEARCH FILTER CANCEL SEARCH FILTER\n\n", "CITATION SHARE DOWNLOAD\n\n"));
        pages.put("old-bare", old("", ""));
        pages.put(
                "old-pdf",
                "DATE A Note on Ships\n\nDATE A Note on Ships Digital Archive digitalarchive.wilsoncenter.org International"
                        + " History Declassified DATE A Note on Ships Citation: " + CITED.strip()
                        + " Summary: They talk about ships. Original Language: Russian Contents: English Translation"
                        + " We came on time, and the ships were there.\n");
        pages.put(
                "record-only",
                "DATE\n\nA Note on Ships\n\nThey talk about ships.\n\nGARF, f. 1, op. 2, d. 3, l. 4. Translated by Ada Quill.\n");
        return pages;
    }

    private static String filtered() {
        return TAIL.replaceAll("(?m)^(?:Source|Rights|Type|Language|Russian|119999|2013-01-05)\n", "");
    }

    private static String old(String search, String buttons) {
        return "Search in\n\n" + search
                + "Digital Archive International History Declassified\n\nDATE\n\nA Note on Ships\n\n"
                + buttons + "  • Citation\n\n    get citation\n\n    They talk about ships.\n    " + CITED
                + "  • share document\n\n\nEnglish HTML\n\n\nWe came on time, and the ships were there.\n";
    }

    static List<String> layouts() {
        return List.copyOf(pages().keySet());
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t");
            forms.put(cells[0], cells[1]);
        }
        return forms;
    }

    @Test
    void eachFormSaysWhatItSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        Pattern form = Pattern.compile(RecordDates.expression());
        table().forEach((date, expected) -> {
            DateValue value = RecordDateRule.value(RecordDates.read(date));
            String said = value.isEmpty() ? RecordDates.read(date).kind().name().toLowerCase() : attributes(value);
            if (!said.equals(expected) || !form.matcher(date).matches()) {
                wrong.add(date + ": " + said);
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(table().size() >= 150);
    }

    private static String attributes(DateValue value) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("when", value.when());
        parts.put("from", value.from());
        parts.put("to", value.to());
        parts.put("notBefore", value.notBefore());
        parts.put("notAfter", value.notAfter());
        parts.put("cert", value.certainty().value());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFormLeavesTheRestOfTheRecordAsItWas(String layout) throws IOException {
        String page = pages().get(layout);
        String plain = header(page, layout, "May 14, 1957");
        List<String> wrong = new ArrayList<>();
        for (String date : table().keySet()) {
            // in one line with the title, a dash behind the date may be either's
            boolean open = layout.equals("old-pdf") && date.endsWith("–");
            if (!open && !header(page, layout, date).equals(plain)) {
                wrong.add(date);
            }
        }
        assertEquals(List.of(), wrong, plain);
    }

    /** The header without what repeats the date; the date itself must be the text of creation/date. */
    private static String header(String page, String layout, String date) {
        byte[] bytes = page.replace("DATE", date).getBytes(StandardCharsets.UTF_8);
        Encoding encoding = Opis.encode(SourceReader.read("page.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT);
        String xml = encoding.tei().xml();
        assertTrue(xml.contains("page layout " + layout + ":"), layout + " with " + date);
        String escaped = date.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertTrue(
                xml.matches("(?s).*<creation><date[^>]*>" + Pattern.quote(escaped) + "</date></creation>.*"),
                layout + " with " + date);
        return xml.substring(
                        xml.indexOf("<titleStmt>"),
                        xml.indexOf("<standOff") < 0 ? xml.indexOf("<sourceDoc") : xml.indexOf("<standOff"))
                .replaceAll("(?s)<bibl type=\"digital\".*?</bibl>", "")
                .replaceAll("<(?:docDate|creation)>.*?</(?:docDate|creation)>|<docDate.*?</docDate>", "");
    }
}
