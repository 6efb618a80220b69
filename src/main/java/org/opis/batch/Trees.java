package org.opis.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them; links are not followed. */
final class Trees {
    private Trees() {}

    /** What matches a glob directly below a folder. */
    static List<Path> below(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder, glob)) {
            there.forEach(found::add);
        }
        return found;
    }

    /** Every file of a tree, one after the other; to be closed. */
    static Stream<Path> files(Path folder) throws IOException {
        return Files.walk(folder).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** The name of a file below a folder, with {@code /} between its parts. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Deletes a tree at the end of a process, when nobody is left to be told what stays. */
    static void discard(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes a tree; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
