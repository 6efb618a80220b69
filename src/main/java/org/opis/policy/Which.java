package org.opis.policy;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Some findings: all that is said of them holds.
 *
 * @param codes of these codes, or ids of rules
 * @param files in these files
 * @param folder where relative patterns begin
 * @param byName whether {@code files} is about names alone, in any folder: it has no slash
 * @param texts what else must be so, by the name of the key; a star stands for anything
 */
record Which(CodePattern codes, PathMatcher files, Path folder, boolean byName, Map<String, Pattern> texts) {
    /** What may be said besides code and files; {@code path} is another word for files. */
    static final List<String> TEXTS = List.of("target", "element", "attribute", "message");

    Which {
        texts = Map.copyOf(texts);
    }

    static Which of(String codes, String files, Path folder, Map<String, Pattern> texts) throws SettingsException {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
            return new Which(CodePattern.of(codes), matcher, folder, files.indexOf('/') < 0, texts);
        } catch (PatternSyntaxException e) {
            throw new SettingsException("\"" + files + "\" is no pattern of files: " + e.getDescription());
        }
    }

    /** A text in which stars stand for anything; of a message it need be a part only. */
    static Pattern glob(String written, boolean part) {
        String around = part ? ".*" : "";
        return Pattern.compile(around + Pattern.quote(written).replace("*", "\\E.*\\Q") + around, Pattern.DOTALL);
    }

    boolean covers(String file, Topic topic) {
        return codes.matches(topic.code())
                && isSo("target", topic.target())
                && isSo("element", topic.element())
                && isSo("attribute", topic.attribute())
                && isSo("message", topic.message())
                && covers(file);
    }

    private boolean isSo(String key, String text) {
        return !texts.containsKey(key) || texts.get(key).matcher(text).matches();
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
