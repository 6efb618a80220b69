package org.opis.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Line;
import org.opis.text.Source;

/** One page, compared with gold. */
public final class PageScore {
    private final Comparison comparison;
    private final Map<Code, Tally> rules;
    private final Map<Code, Said> sure;
    private final Reliability reliability;
    private final Source source;

    private PageScore(
            Comparison comparison,
            Map<Code, Tally> rules,
            Map<Code, Said> sure,
            Reliability reliability,
            Source source) {
        this.comparison = comparison;
        this.rules = Map.copyOf(rules);
        this.sure = Map.copyOf(sure);
        this.reliability = reliability;
        this.source = source;
    }

    /**
     * What opis makes of a page against what a hand marked in it.
     *
     * @throws IOException where gold can't be read or isn't in the format; the message is a clause
     */
    public static PageScore of(Path gold, ScoredPage page) throws IOException {
        Marks right = Gold.read(gold, page.source().text());
        MarkedElement tei =
                MarkedReader.read(page.tei().xml()).orElseThrow(() -> new IOException("its TEI cannot be read"));
        Marks read = TeiMarks.read(right.file(), tei, page.tei());
        List<Mark> marks = new ArrayList<>(read.marks());
        marks.addAll(orphans(page));
        Marks found =
                new Marks(read.file(), read.pageClass(), true, true, read.fields(), read.first(), read.last(), marks);
        Comparison comparison = new Comparison(right, found);
        return new PageScore(
                comparison, comparison.byRule(), comparison.sure(), Reliability.of(comparison), page.source());
    }

    /**
     * What a TEI file marks, whatever made it; what no TEI file says is not asked.
     *
     * @throws IOException as above
     */
    static PageScore marked(Path gold, ScoredPage page) throws IOException {
        Marks right = Gold.read(gold, page.source().text()).without(SpanType.ORPHAN_BRACKET);
        MarkedElement tei =
                MarkedReader.read(page.tei().xml()).orElseThrow(() -> new IOException("its TEI cannot be read"));
        Comparison comparison = new Comparison(right, TeiMarks.read(right.file(), tei, page.tei()));
        return new PageScore(comparison, Map.of(), Map.of(), Reliability.of(comparison), page.source());
    }

    /**
     * What two hands marked in a page.
     *
     * @throws IOException as above
     */
    public static PageScore of(Path gold, Path other, Source page) throws IOException {
        Marks right = Gold.read(gold, page.text());
        return new PageScore(
                new Comparison(right, Gold.read(other, page.text())), Map.of(), Map.of(), Reliability.NONE, page);
    }

    /** Unbalanced brackets, each with the line it stands on. */
    private static List<Mark> orphans(ScoredPage page) {
        return page.findings().stream()
                .filter(finding -> finding.code() == Code.I430 || finding.code() == Code.I431)
                .map(finding -> orphan(finding, page.source()))
                .toList();
    }

    private static Mark orphan(Diagnostic finding, Source source) {
        Line line = source.lineAt(finding.span().start());
        return Mark.of(SpanType.ORPHAN_BRACKET, source.slice(line.span()).strip(), finding.span())
                .by(Optional.of(finding.code()));
    }

    Comparison comparison() {
        return comparison;
    }

    /** What each rule made of it. */
    Map<Code, Tally> rules() {
        return rules;
    }

    /** What each rule tells without {@code @cert} or with a high one, and how much of it is right. */
    Map<Code, Said> sure() {
        return sure;
    }

    /** Nothing where two hands are compared. */
    Reliability reliability() {
        return reliability;
    }

    Source source() {
        return source;
    }
}
