package org.opis.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.text.BoundedFile;

/** Finds and reads {@code opis.toml}. */
final class SettingsFile {
    private SettingsFile() {}

    static Optional<Path> find(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(Settings.FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Settings read(Path file) throws SettingsException, IOException {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            String text = withoutMark(text(BoundedFile.read(file)));
            JsonNode root = new TomlMapper().readTree(text);
            return new SettingsReader(file.toString(), new TomlLines(text), absolute.getParent()).read(root);
        } catch (JsonProcessingException e) {
            throw new SettingsException(file + ":" + line(e.getLocation()) + e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            throw new SettingsException(file + ": this is no text in UTF-8");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Some editors begin a file with a byte-order mark, which TOML does not know. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String line(JsonLocation at) {
        return at == null ? " " : at.getLineNr() + ": ";
    }
}
