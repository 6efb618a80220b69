package org.opis.cli;

import org.opis.score.ScoreJson;
import org.opis.score.ScoreLine;
import org.opis.score.ScoreTable;
import org.opis.score.Scores;
import picocli.CommandLine.Option;

/** In which form scores are printed; tables where none is asked for. */
final class ScoreForm {
    @Option(names = "--json", description = "The counts as JSON.")
    private boolean json;

    @Option(
            names = "--line",
            description = "The totals as one line, with tabs: pages, strict precision, recall and F1 of all required"
                    + " types, share of metadata right, share of pages whose class is right, F1 of persons.")
    private boolean line;

    String of(Scores scores) {
        return json ? ScoreJson.of(scores) : line ? ScoreLine.of(scores) : ScoreTable.of(scores);
    }
}
