package org.opis.policy;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * Findings that a project does not want to hear of.
 *
 * @param codes of these codes
 * @param files in these files
 * @param folder where relative patterns begin
 * @param byName whether {@code files} is about names alone, in any folder: it has no slash
 */
record Ignore(CodePattern codes, PathMatcher files, Path folder, boolean byName) {
    static Ignore of(String codes, String files, Path folder) throws SettingsException {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
            return new Ignore(CodePattern.of(codes), matcher, folder, files.indexOf('/') < 0);
        } catch (PatternSyntaxException e) {
            throw new SettingsException("\"" + files + "\" is no pattern of files: " + e.getDescription());
        }
    }

    boolean covers(String file, String code) {
        return codes.matches(code) && covers(file);
    }

    private boolean covers(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            if (byName) {
                return path.getFileName() != null && files.matches(path.getFileName());
            }
            return files.matches(path) || path.startsWith(folder) && files.matches(folder.relativize(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
