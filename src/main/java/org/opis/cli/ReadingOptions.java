package org.opis.cli;

import java.nio.file.Path;
import java.util.List;
import org.opis.policy.Settings;
import org.opis.project.ReadingFiles;
import picocli.CommandLine.Option;

/** What dumps are read with besides what opis brings along. */
final class ReadingOptions {
    @Option(
            names = "--layout",
            paramLabel = "FILE",
            description =
                    "A page layout of your own, or words of brackets in another language; it is tried before those"
                            + " of opis. May be given several times. \"opis explain P128\" shows one.")
    private List<Path> layouts = List.of();

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description =
                    "Persons, organisations or places of your own: a listPerson, listOrg or listPlace, or a TEI file"
                            + " that holds them. May be given several times: the first counts most, and all of them before the"
                            + " lists of opis. \"opis explain P129\" shows one;"
                            + " \"opis names --tei\" begins one.")
    private List<Path> authorities = List.of();

    @Option(names = "--no-own-authority", description = "Without the lists of names that opis brings along.")
    private boolean withoutOwn;

    /** Those that a project names, and those of the command line, which are tried first. */
    ReadingFiles files(Settings project) {
        return ReadingFiles.of(project).and(new ReadingFiles(layouts, authorities, !withoutOwn));
    }
}
