package org.opis.recognise.line;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Names that stand in a row, one behind the other. */
public final class NameList {
    private NameList() {}

    /** The names of a list, parted by one of {@code marks}, which stays with the name before it, or by "and". */
    public static List<Span> split(String text, Span names, String marks) {
        List<Span> items = new ArrayList<>();
        int start = names.start();
        int depth = 0;
        for (int i = names.start(); i < names.end(); i++) {
            char c = text.charAt(i);
            depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
            boolean last = i + 1 == names.end();
            boolean mark =
                    depth == 0 && marks.indexOf(c) >= 0 && (last || c == '/' || Blank.isBlank(text.charAt(i + 1)));
            boolean and = depth == 0 && Blank.isBlank(c) && text.startsWith("and ", i + 1);
            if (last || mark || and) {
                Span item = Blank.strip(text, new Span(start, i + 1));
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }
}
