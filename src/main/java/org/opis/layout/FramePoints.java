package org.opis.layout;

/** How much each line speaks for the site (above zero) or for the paper (below): the weights of the evidence. */
final class FramePoints {
    /** A line that only sites have. */
    private static final int SITE = 6;
    /** A line that editions have, papers seldom. */
    private static final int EDITION = 5;
    /** A line that is the site's by the company it keeps. */
    private static final int COMPANY = 3;

    /** A line below a label that has the form of its value. */
    private static final int VALUE = 1;

    private static final int NOTHING = -1;
    private static final int SENTENCE = -4;
    private static final int RUNNING = -7;
    private static final int PAPER = -9;

    private FramePoints() {}

    /** Below a paper, its signature is a part of it; the number of the leaf ends the page. */
    static int below(FrameLines lines, int i) {
        return switch (lines.kind(i)) {
            case SHELFMARK -> lines.isSites(i + 1 < lines.size() ? i + 1 : i) && lines.isCredited(i)
                    ? EDITION
                    : NOTHING;
            case NUMBER -> i + 1 == lines.size() || lines.isStrong(i + 1) ? COMPANY : NOTHING;
            default -> of(lines, i);
        };
    }

    /** In a book, number, title and signature are printed with the paper. */
    static int printed(FrameLines lines, int i) {
        return switch (lines.kind(i)) {
            case SHELFMARK, ENTRY -> NOTHING;
            default -> of(lines, i);
        };
    }

    static int of(FrameLines lines, int i) {
        if (lines.isRepeated(i)) {
            return COMPANY;
        }
        boolean frame = lines.isFrame(i);
        return switch (lines.kind(i)) {
            case VIEW -> frame ? SITE : NOTHING;
            case CHROME, LABEL, LINE, ENTRY -> SITE;
            case SHELFMARK, POST, PART -> EDITION;
            case WEAK, WEAK_LABEL, PAIR, OPEN, SITE, NUMBER -> frame ? COMPANY : plain(lines, i);
            case PAPER -> plain(lines, i);
        };
    }

    private static int plain(FrameLines lines, int i) {
        if (lines.isBare(i - 1)) {
            boolean count = lines.kind(i) == FrameWords.Kind.NUMBER && lines.kind(i - 1) == FrameWords.Kind.LABEL;
            return count || lines.isFieldValue(i) ? VALUE : 0;
        }
        boolean running = lines.length(i) > FrameLines.LONGEST;
        return running ? RUNNING : lines.isPapers(i) ? PAPER : lines.isSentence(i) ? SENTENCE : NOTHING;
    }
}
