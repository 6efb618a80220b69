package org.opis.cli;

/** Names in XML. */
final class Name {
    private Name() {}

    /** Namespaces in XML 1.0, production 4 (NCName), for the names that people choose. */
    static boolean isName(String text) {
        return text.matches("[\\p{L}_][\\p{L}\\p{N}._-]*");
    }
}
