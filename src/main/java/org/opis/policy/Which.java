package org.opis.policy;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
record Which(CodePattern codes, Glob files, Path folder, boolean byName, Map<String, Predicate<String>> texts) {
    /** What may be said besides code and files; {@code path} is another word for files. */
    static final List<String> TEXTS = List.of("target", "element", "attribute", "message");

    Which {
        texts = Map.copyOf(texts);
    }

    static Which of(String codes, String files, Path folder, Map<String, Predicate<String>> texts)
            throws SettingsException {
        try {
            // says what is wrong with it; with many stars its matcher would not come to an end
            FileSystems.getDefault().getPathMatcher("glob:" + files);
            return new Which(CodePattern.of(codes), Glob.of(files), folder, files.indexOf('/') < 0, texts);
        } catch (PatternSyntaxException e) {
            throw new SettingsException("\"" + files + "\" is no pattern of files: " + e.getDescription());
        }
    }

    /** A text in which stars stand for anything; of a message it need be a part only. */
    static Predicate<String> glob(String written, boolean part) {
        return new Stars(part ? "*" + written + "*" : written);
    }

    /** Stars stand for anything; each is tried as short as can be, and only the last is tried again. */
    private record Stars(String pattern) implements Predicate<String> {
        @Override
        public boolean test(String text) {
            int at = 0;
            int p = 0;
            int star = -1;
            int tried = 0;
            while (at < text.length()) {
                if (p < pattern.length() && pattern.charAt(p) == '*') {
                    star = p++;
                    tried = at;
                } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(at)) {
                    p++;
                    at++;
                } else if (star >= 0) {
                    p = star + 1;
                    at = ++tried;
                } else {
                    return false;
                }
            }
            return pattern.substring(p).chars().allMatch(c -> c == '*');
        }
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
        return !texts.containsKey(key) || texts.get(key).test(text);
    }

    private boolean covers(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            if (byName) {
                return path.getFileName() != null
                        && files.matches(path.getFileName().toString());
            }
            return files.matches(path.toString())
                    || path.startsWith(folder)
                            && files.matches(folder.relativize(path).toString());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
