package org.opis.validate;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where the pointers of a file may lead.
 *
 * @param corpus the other files of the run
 * @param paths the file that the character at an offset comes from; empty for standard input
 */
record Links(Corpus corpus, IntFunction<Optional<Path>> paths) {
    static final Links NONE = new Links(Corpus.NONE, offset -> Optional.empty());
}
