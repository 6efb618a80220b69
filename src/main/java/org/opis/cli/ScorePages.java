package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opis.Options;
import org.opis.batch.Reasons;
import org.opis.project.Trouble;
import org.opis.score.GoldFolder;

/** The annotations that are scored, each with its page; says which pages are not there. */
final class ScorePages {
    private final Trouble trouble;
    private final GoldFolder annotations;
    private final Optional<Map<String, Path>> pages;
    private final Optional<Map<String, Path>> seconds;

    /**
     * @param pages where the pages are, if not beside the annotations
     * @param seconds of other hands, for the same pages
     * @throws IOException where a folder can't be read
     */
    ScorePages(Trouble trouble, GoldFolder annotations, Optional<Path> pages, Optional<Path> seconds)
            throws IOException {
        this.trouble = trouble;
        this.annotations = annotations;
        this.pages = within(pages);
        this.seconds = within(seconds);
    }

    private static Optional<Map<String, Path>> within(Optional<Path> folder) throws IOException {
        return folder.isEmpty() ? Optional.empty() : Optional.of(GoldFolder.within(folder.get()));
    }

    /** @param wanted of a page that is set apart, or not */
    List<ScoreWork> find(Predicate<Boolean> wanted, Options options) {
        List<ScoreWork> work = new ArrayList<>();
        for (Path file : annotations.files()) {
            Optional<Path> second =
                    seconds.map(all -> all.get(file.getFileName().toString()));
            if (wanted.test(annotations.isApart(file)) && (seconds.isEmpty() || second.isPresent())) {
                page(file).ifPresent(found -> work.add(new ScoreWork(file, found, second, options)));
            }
        }
        return work;
    }

    private Optional<Path> page(Path file) {
        try {
            String name = GoldFolder.page(file);
            Optional<Path> page = pages.isPresent() ? pages.map(all -> all.get(name)) : annotations.beside(name);
            if (page.isEmpty()) {
                trouble.unopened(file.toString(), "its page " + name + " is not there; see --pages");
            }
            return page;
        } catch (IOException e) {
            trouble.unopened(file.toString(), Reasons.of(e));
            return Optional.empty();
        }
    }
}
