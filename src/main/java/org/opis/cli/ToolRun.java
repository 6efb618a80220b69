package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.Opis;
import org.opis.batch.Reasons;
import org.opis.batch.Workers;
import org.opis.project.Trouble;
import org.opis.score.GoldFolder;
import org.opis.score.ToolScore;
import org.opis.score.ToolTable;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** Scores the TEI of tools beside what opis makes of the same pages. */
final class ToolRun {
    private final Console console;
    private final Trouble trouble;
    private final List<ToolScore> scores = new ArrayList<>();

    ToolRun(Console console, Trouble trouble) {
        this.console = console;
        this.trouble = trouble;
    }

    /** @param folders of TEI files, each named as its page */
    void run(List<Path> folders, List<ScoreWork> pages) {
        for (Path folder : folders) {
            try {
                Map<String, Path> files = GoldFolder.within(folder);
                score(folder.toString(), pages, (page, source) -> file(files, page));
            } catch (IOException e) {
                trouble.unopened(folder.toString(), Reasons.of(e));
            }
        }
        score("opis", pages, (page, source) -> Opis.encode(source, page.options())
                .tei()
                .xml()
                .getBytes(StandardCharsets.UTF_8));
        console.print(ToolTable.of(scores));
    }

    /** Where the TEI of a page comes from; no bytes where there is none. */
    private interface Tool {
        byte[] tei(ScoreWork page, Source source) throws IOException;
    }

    private static byte[] file(Map<String, Path> files, ScoreWork page) throws IOException {
        String stem = page.page().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Optional<Path> found = Optional.ofNullable(files.get(stem + ".xml"));
        return found.isPresent() ? Files.readAllBytes(found.get()) : new byte[0];
    }

    private void score(String name, List<ScoreWork> pages, Tool tool) {
        ToolScore score = new ToolScore(name);
        scores.add(score);
        new Workers(Workers.usual()).run(pages, page -> scored(score, page, tool), new Workers.Sink<>() {
            @Override
            public void done(ScoreWork page, String reason) {
                if (!reason.isEmpty()) {
                    trouble.unopened(page.gold().toString(), reason);
                }
            }

            @Override
            public void failed(ScoreWork page, Throwable fault) {
                trouble.unopened(page.gold().toString(), Fault.sentence(name, fault));
            }
        });
    }

    /** Why a page could not be scored; empty where it was. */
    private static String scored(ToolScore score, ScoreWork page, Tool tool) {
        try {
            String name = page.page().getFileName().toString();
            Source source = SourceReader.read(name, Files.readAllBytes(page.page()), StandardCharsets.UTF_8);
            score.add(page.gold(), source, tool.tei(page, source));
            return "";
        } catch (IOException e) {
            return Reasons.of(e);
        }
    }
}
