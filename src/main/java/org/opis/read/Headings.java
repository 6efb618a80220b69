package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.text.Blank;

/** What stands over a paper: its headings, and the lines of its opening that stand alone, each as one line. */
final class Headings {
    private Headings() {}

    /** In reading order, up to the first paragraph. */
    static List<String> of(String text, Division division) {
        List<String> headings = new ArrayList<>();
        for (Block block : division.blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.add(
                        line(said(text, heading.span().start(), heading.span().end(), heading.content())));
            } else if (block instanceof Block.Opener opener) {
                said(text, opener.span().start(), opener.span().end(), opener.content())
                        .lines()
                        .map(Headings::line)
                        .forEach(headings::add);
            } else {
                break;
            }
        }
        headings.removeIf(String::isEmpty);
        return headings;
    }

    /** Without the marks of notes. */
    private static String said(String text, int start, int end, List<Inline> content) {
        StringBuilder said = new StringBuilder();
        int at = start;
        for (Inline mark : content.stream()
                .flatMap(Inlines::in)
                .filter(i -> i instanceof Inline.NoteRef && i.span().start() >= start)
                .toList()) {
            said.append(text, at, Math.max(at, mark.span().start()));
            at = Math.max(at, mark.span().end());
        }
        return said.append(text, Math.min(at, end), end).toString();
    }

    private static String line(String said) {
        return Blank.inOneLine(said).strip();
    }
}
