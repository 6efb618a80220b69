package org.opis.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Gives the bytes of a dump: what {@link SourceReader} read, or what a decoder rebuilt. */
public final class SourceWriter {
    private SourceWriter() {}

    public static byte[] bytes(Source source) {
        List<LineEnd> ends =
                source.form().mixed() ? source.lines().stream().map(Line::end).toList() : List.of();
        return bytes(source.text(), source.form(), ends);
    }

    /**
     * The bytes of {@code text}, whose lines end in line feeds.
     *
     * @param form charset, byte-order mark and line end; its length and hashes are not looked at, a charset that this
     *     platform lacks is taken as UTF-8
     * @param ends the line end of each line in turn; a line beyond them ends as {@code form} says
     */
    public static byte[] bytes(String text, Source.Form form, List<LineEnd> ends) {
        String marked = form.byteOrderMark() ? "\ufeff" + text : text;
        boolean plain = ends.isEmpty() && form.lineEnd() == LineEnd.LF;
        return Coded.encode(plain ? marked : ended(marked, form.lineEnd(), ends), charset(form.charset()));
    }

    private static String ended(String text, LineEnd usual, List<LineEnd> ends) {
        StringBuilder out = new StringBuilder(text.length() + (text.length() >> 4));
        int line = 0;
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            LineEnd end = line < ends.size() ? ends.get(line) : usual;
            out.append(text, from, to).append(end.characters());
            line++;
            from = to + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The charset of that name; UTF-8 where this platform lacks it. */
    public static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
