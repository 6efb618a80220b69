package org.opis.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.opis.Pages;
import org.opis.layout.Page;

/** Pages with fields in any number and order, some of nonsense. */
final class RandomPages {
    private RandomPages() {}

    /** A page of up to 13 fields. */
    static Page page(Random random) {
        List<String> names = List.of(
                "title",
                "date",
                "summary",
                "citation",
                "source",
                "translator",
                "publisher",
                "funder",
                "rights",
                "uploaded",
                "type",
                "language",
                "record",
                "classification",
                "url",
                "credits");
        List<String> values = List.of(
                "Journal of Ambassador B. Orlov for 3 May 1950",
                "May 3, 1950",
                "October, 1955",
                "2012-03-01",
                "Polish",
                "Russian; Chinese",
                "",
                " \u00a0 ",
                "<p>&amp;]]> \"x\" 'y'",
                "\u0000\u000c\ufffe\udcff\ud800 x",
                "\u202e\ud83d\ude00 f. \udcff1, op. 2\u0001, ll. 3-4ob; and X, f. 3",
                "A, fond 1, opis 2, delo 3, p. 4-5; and GARF, f. 6, op. 7, d. 8, l. 9. Translated by Ada Quill.",
                "Listy 3-4, Fond and Opis not given",
                "Obtained for Y by A (B Institute) and translated from Czech by C and D, edited by NKIDP. Published in E.",
                "This document was made possible with support from the A Foundation, B Fund",
                "https://example.org/document/1");
        List<String> fields = new ArrayList<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            fields.add(names.get(random.nextInt(names.size())));
            fields.add(values.get(random.nextInt(values.size())));
        }
        return Pages.of(fields.toArray(String[]::new));
    }
}
