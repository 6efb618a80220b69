package org.opis.tei;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names of languages in English, and their BCP 47 tags. */
final class Languages {
    private static final Map<String, String> TAGS = tags();

    private Languages() {}

    /** The tag of a language; empty for a name that is none, or for several. */
    static String tag(String name) {
        return TAGS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), "");
    }

    /** "Russian, romanised" for {@code ru-Latn}. */
    static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getDisplayLanguage(Locale.ENGLISH);
        String name = language.isEmpty() ? tag : language;
        return locale.getScript().equals("Latn") ? name + ", romanised" : name;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            tags.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.toLanguageTag());
        }
        return tags;
    }
}
