package org.opis.layout;

import java.util.List;
import org.opis.layout.FrameWords.Kind;

/** What a site prints below the last entry of a listing: the turning of the leaf, related pages, its address. */
final class ListingFoot {
    private ListingFoot() {}

    /** The first line of it in {@code lines}; their number where there is none. */
    static int start(List<PageLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !FrameWords.isDate(lines.get(last).text())) {
            last--;
        }
        // the date is followed by its title
        for (int i = last + 2; last >= 0 && i < lines.size(); i++) {
            if (FrameForms.kind(lines.get(i).text()) == Kind.CHROME) {
                return i;
            }
        }
        return lines.size();
    }
}
