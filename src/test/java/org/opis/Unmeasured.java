package org.opis;

import java.util.List;
import java.util.Set;
import org.opis.document.Document;

/** The same page, written as sure as its rules are of themselves: no reading says which rule made what. */
public final class Unmeasured {
    private Unmeasured() {}

    public static Encoding of(Encoding read) {
        Document d = read.document();
        Document unmeasured = new Document(d.bodies(), d.divisions(), d.listing(), d.facts(), List.of());
        return Opis.write(read, unmeasured, Options.DEFAULT, Set.of(), List.of());
    }
}
