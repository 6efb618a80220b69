package org.opis.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.validate.finding.Nearest;

/** Collects the files of some extensions below a folder; links to folders are not followed, so that no walk is endless. */
final class FileWalk {
    /** So many names can be compared. */
    private static final int MANY = 10_000;

    final List<Input> found = new ArrayList<>();
    final List<Inputs.Failure> failed = new ArrayList<>();
    int others;
    private final List<String> extensions;
    private final Optional<Path> avoid;

    FileWalk(List<String> extensions, Optional<Path> avoid) {
        this.extensions = extensions;
        this.avoid = avoid;
    }

    /** Takes one argument; gives whether it may stand for several files. */
    boolean add(String argument) {
        if (argument.equals("-")) {
            found.add(Input.STANDARD);
            return false;
        }
        if (argument.isEmpty()) {
            // a variable of the shell that is not set; Path.of would take it for the working folder
            failed.add(new Inputs.Failure("\"\"", "no name of a file"));
            return false;
        }
        try {
            return add(Path.of(argument));
        } catch (InvalidPathException e) {
            failed.add(new Inputs.Failure(argument, "no name of a file in this locale"));
            return false;
        }
    }

    private boolean add(Path path) {
        if (Files.isDirectory(path)) {
            into(path);
            return true;
        }
        if (Files.exists(path)) {
            found.add(Input.of(path, ""));
        } else {
            failed.add(new Inputs.Failure(path.toString(), "no such file or folder" + instead(path)));
        }
        return false;
    }

    /** What may have been meant: a file beside it whose name is spelt nearly so. */
    private static String instead(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.matches(".*[*?\\[].*")) {
            return ", nor one of that pattern";
        }
        Path folder = path.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.limit(MANY).map(file -> file.getFileName().toString()).toList();
            return Nearest.meant(name, names)
                    .map(near -> "; did you mean " + path.resolveSibling(near) + "?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private void into(Path top) {
        List<Input> here = new ArrayList<>();
        try {
            Files.walkFileTree(top, new Visitor(top, here));
        } catch (IOException e) {
            failed.add(new Inputs.Failure(top.toString(), Reasons.of(e)));
        }
        here.sort(Comparator.comparing(Input::folder).thenComparing(Input::name));
        found.addAll(here);
    }

    /** Such files and folders are tools' own, as is the record of what opis wrote; nobody asked for them. */
    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Input> here;

        Visitor(Path top, List<Input> here) {
            this.top = top;
            this.here = here;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = isHidden(folder)
                    || avoid.filter(folder.toAbsolutePath().normalize()::equals).isPresent();
            return skipped && !folder.equals(top) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            boolean wanted = extensions.stream().anyMatch(file.getFileName().toString()::endsWith);
            if (wanted && Files.isRegularFile(file)) {
                Path folder = top.relativize(file).getParent();
                here.add(Input.of(file, folder == null ? "" : folder.toString().replace('\\', '/')));
            } else if (wanted && !Files.exists(file)) {
                failed.add(new Inputs.Failure(file.toString(), "a link that leads nowhere"));
            } else {
                others++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed.add(new Inputs.Failure(file.toString(), Reasons.of(e)));
            return FileVisitResult.CONTINUE;
        }
    }
}
