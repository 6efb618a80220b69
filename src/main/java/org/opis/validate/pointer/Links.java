package org.opis.validate.pointer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Where the pointers of a file may lead.
 *
 * @param corpus the other files of the run
 * @param paths the file that the character at an offset comes from; empty for standard input
 * @param isOwn whether the file is checked by a schema of opis
 */
public record Links(Corpus corpus, IntFunction<Optional<Path>> paths, boolean isOwn) {
    public static final Links NONE = new Links(Corpus.NONE, offset -> Optional.empty(), true);

    /**
     * What a project says of its pointers.
     *
     * @param known targets that it takes for granted; a star stands for anything
     * @param vocabulary files whose ids count as if they stood in each
     * @param files whether it is looked whether a file is there that a pointer names
     */
    public record Policy(List<Predicate<String>> known, List<Path> vocabulary, boolean files) {
        /** Nothing is granted, and files are looked for. */
        public static final Policy NONE = new Policy(List.of(), List.of(), true);

        public Policy {
            known = List.copyOf(known);
            vocabulary = List.copyOf(vocabulary);
        }

        boolean knows(String token) {
            return known.stream().anyMatch(pattern -> pattern.test(token));
        }
    }
}
