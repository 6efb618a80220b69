package org.opis.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.opis.Opis;
import org.opis.Options;
import org.opis.batch.Reasons;
import org.opis.batch.Workers;
import org.opis.project.Trouble;
import org.opis.score.SilverPage;
import org.opis.score.SilverScore;
import org.opis.score.SilverTable;
import org.opis.score.SilverVolume;

/** Measures how well the papers of volumes are read whose markup says what is what. */
final class SilverRun {
    private final Console console;
    private final Trouble trouble;
    private final boolean told;
    private final SilverScore score = new SilverScore();

    SilverRun(Console console, Trouble trouble, boolean told) {
        this.console = console;
        this.trouble = trouble;
        this.told = told;
    }

    void run(Path folder, Options options) {
        List<SilverPage> pages;
        try {
            pages = SilverVolume.read(folder);
        } catch (IOException e) {
            boolean named = e instanceof FileSystemException f && f.getFile() != null;
            trouble.unopened(named ? ((FileSystemException) e).getFile() : folder.toString(), Reasons.of(e));
            return;
        }
        if (pages.isEmpty()) {
            trouble.unopened(folder.toString(), "no volume with papers in TEI");
            return;
        }
        new Workers(Workers.usual())
                .run(
                        pages,
                        page -> Opis.encode(page.source(), options).tei().xml(),
                        new Workers.Sink<SilverPage, String>() {
                            @Override
                            public void done(SilverPage page, String tei) {
                                add(page, tei);
                            }

                            @Override
                            public void failed(SilverPage page, Throwable fault) {
                                console.say(Fault.sentence(page.source().name(), fault));
                                trouble.unopened(page.source().name(), "not read");
                            }
                        });
        if (!told) {
            console.print(SilverTable.of(score));
        }
    }

    private void add(SilverPage page, String tei) {
        try {
            List<SilverScore.Miss> misses = score.add(page, tei);
            if (told) {
                misses.forEach(miss -> console.print(miss + "\n"));
            }
        } catch (IOException e) {
            trouble.unopened(page.source().name(), Reasons.of(e));
        }
    }
}
