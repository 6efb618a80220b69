package org.opis;

import java.util.Optional;
import org.opis.authority.Names;
import org.opis.layout.Layouts;
import org.opis.recognise.second.SecondReader;
import org.opis.recognise.second.SecondReaderRule;

/**
 * How a dump is encoded.
 *
 * @param id xml:id of the root; made of the file's name where it isn't given
 * @param schemaBase where the schemas are, for the processing instructions; with its last slash
 * @param layouts what a page is held against
 * @param names the authority lists
 * @param second looks at what the rules leave
 */
public record Options(Optional<String> id, String schemaBase, Layouts layouts, Names names, SecondReader second) {
    /** For a file in the {@code tei} folder of an edition. */
    public static final Options DEFAULT = new Options(Optional.empty(), "../schema/");

    /** With the layouts and names that opis brings along. */
    public Options(Optional<String> id, String schemaBase) {
        this(id, schemaBase, Layouts.builtIn(), Names.builtIn());
    }

    /** With the second reader that opis brings along. */
    public Options(Optional<String> id, String schemaBase, Layouts layouts, Names names) {
        this(id, schemaBase, layouts, names, SecondReaderRule.BUILT_IN);
    }

    /** The same with another second reader. */
    public Options with(SecondReader other) {
        return new Options(id, schemaBase, layouts, names, other);
    }

    String id(String file) {
        return id.orElseGet(() -> idOf(file));
    }

    /**
     * {@code d.} and the file's stem; a character that no NCName allows is {@code _hh}, its code points' hexadecimal
     * digits (Namespaces in XML 1.0, production 4).
     */
    static String idOf(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        StringBuilder id = new StringBuilder("d.");
        stem.codePoints().forEach(c -> {
            if (isNameCharacter(c)) {
                id.appendCodePoint(c);
            } else {
                id.append(String.format("_%02x", c));
            }
        });
        return id.toString();
    }

    /** XML 1.0 production 4a (NameChar) without the colon. */
    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == 0xb7
                || c >= 0xc0 && c <= 0x37d && c != 0xd7 && c != 0xf7
                || c >= 0x37f && c <= 0x1fff
                || c == 0x200c
                || c == 0x200d
                || c == 0x203f
                || c == 0x2040
                || c >= 0x2070 && c <= 0x218f
                || c >= 0x2c00 && c <= 0x2fef
                || c >= 0x3001 && c <= 0xd7ff
                || c >= 0xf900 && c <= 0xfdcf
                || c >= 0xfdf0 && c <= 0xfffd
                || c >= 0x10000 && c <= 0xeffff;
    }
}
