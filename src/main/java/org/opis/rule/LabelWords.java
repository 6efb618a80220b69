package org.opis.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The labels of archival signatures: a value list. A single letter is a label only with a stop. */
final class LabelWords {
    private static final Map<String, Label.Kind> WORDS = Map.ofEntries(
            Map.entry("fond", Label.Kind.FOND),
            Map.entry("f", Label.Kind.FOND),
            Map.entry("opis", Label.Kind.OPIS),
            Map.entry("op", Label.Kind.OPIS),
            Map.entry("o", Label.Kind.OPIS),
            Map.entry("papka", Label.Kind.PAPKA),
            Map.entry("pap", Label.Kind.PAPKA),
            Map.entry("delo", Label.Kind.DELO),
            Map.entry("d", Label.Kind.DELO),
            Map.entry("khr", Label.Kind.DELO),
            Map.entry("listy", Label.Kind.LISTY),
            Map.entry("list", Label.Kind.LISTY),
            Map.entry("ll", Label.Kind.LISTY),
            Map.entry("l", Label.Kind.LISTY),
            Map.entry("box", Label.Kind.BOX),
            Map.entry("karton", Label.Kind.BOX),
            Map.entry("cx", Label.Kind.BOX),
            Map.entry("caixa", Label.Kind.BOX),
            Map.entry("doboz", Label.Kind.BOX),
            Map.entry("file", Label.Kind.FILE),
            Map.entry("folder", Label.Kind.FILE),
            Map.entry("dossier", Label.Kind.FILE),
            Map.entry("per", Label.Kind.OTHER),
            Map.entry("dok", Label.Kind.OTHER),
            Map.entry("vol", Label.Kind.OTHER),
            Map.entry("volume", Label.Kind.OTHER),
            Map.entry("page", Label.Kind.PAGES),
            Map.entry("pages", Label.Kind.PAGES),
            Map.entry("pp", Label.Kind.PAGES),
            Map.entry("ff", Label.Kind.PAGES),
            Map.entry("fol", Label.Kind.PAGES),
            Map.entry("bl", Label.Kind.PAGES),
            Map.entry("blatt", Label.Kind.PAGES),
            Map.entry("k", Label.Kind.PAGES),
            Map.entry("karta", Label.Kind.PAGES),
            Map.entry("karty", Label.Kind.PAGES),
            Map.entry("s", Label.Kind.PAGES),
            Map.entry("str", Label.Kind.PAGES),
            Map.entry("p", Label.Kind.P));

    private LabelWords() {}

    static Optional<Label.Kind> kind(String word, boolean stop) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean letter = lower.length() == 1 && !stop;
        return letter ? Optional.empty() : Optional.ofNullable(WORDS.get(lower));
    }
}
