package org.opis.layout;

import org.opis.layout.FrameWords.Kind;

/** What stands above a line of a page: each line is looked at once, whoever asks. */
final class SiteAbove {
    private final FrameLines lines;
    /** So many lines from the first were looked at for the two below, which are the number of lines until they are found. */
    private int looked;

    private int firstSite;
    private int firstPaper;

    SiteAbove(FrameLines lines) {
        this.lines = lines;
        this.firstSite = lines.size();
        this.firstPaper = lines.size();
    }

    /** Whether only lines of a site, and few that say nothing, stand above. */
    boolean isOnly(int i) {
        while (looked < i && firstPaper == lines.size()) {
            boolean paper = lines.kind(looked) == Kind.PAPER || lines.length(looked) > FrameLines.LONGEST;
            firstSite = firstSite == lines.size() && lines.isSites(looked) ? looked : firstSite;
            firstPaper = paper ? looked : firstPaper;
            looked++;
        }
        return firstSite < i && firstPaper >= i;
    }
}
