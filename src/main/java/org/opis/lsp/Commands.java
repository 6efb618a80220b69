package org.opis.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;

/**
 * What an editor may ask for by name: {@code opis.preview} gives the TEI of a dump, {@code opis.dumpPlace} says where a
 * place of a TEI file stands in its dump, {@code opis.openDump} shows it there.
 */
final class Commands {
    static final String PREVIEW = "opis.preview";
    static final String DUMP_PLACE = "opis.dumpPlace";
    static final String OPEN_DUMP = "opis.openDump";
    static final List<String> ALL = List.of(PREVIEW, DUMP_PLACE, OPEN_DUMP);

    private final OpenFiles files;
    private final Project project;

    Commands(OpenFiles files, Project project) {
        this.files = files;
        this.project = project;
    }

    /** The TEI that a dump is encoded as; empty where it is not open. */
    Optional<String> preview(List<Object> arguments) {
        return file(arguments)
                .filter(OpenFile::isDump)
                .map(file -> Findings.encode(file, project.reading(file))
                        .tei().xml());
    }

    /** Where a place of a TEI file stands in its dump; empty where it stands in none, or that is not found. */
    Optional<Location> dumpPlace(List<Object> arguments) {
        Optional<OpenFile> file = file(arguments);
        if (file.isEmpty() || arguments.size() < 2) {
            return Optional.empty();
        }
        Position position = new Gson().fromJson(json(arguments.get(1)), Position.class);
        Decoded decoded = Decoder.decode(file.get().bytes());
        return decoded.places()
                .find(position.getLine() + 1, position.getCharacter() + 1)
                .flatMap(at -> DumpFiles.find(file.get(), project.settings(file.get()), decoded.file())
                        .map(path -> {
                            Position in = new Position(at.line() - 1, at.column() - 1);
                            return new Location(path.toUri().toString(), new Range(in, in));
                        }));
    }

    private Optional<OpenFile> file(List<Object> arguments) {
        return arguments.isEmpty()
                ? Optional.empty()
                : Optional.of(json(arguments.get(0)))
                        .filter(JsonElement::isJsonPrimitive)
                        .flatMap(uri -> files.get(uri.getAsString()));
    }

    private static JsonElement json(Object argument) {
        return argument instanceof JsonElement element ? element : new Gson().toJsonTree(argument);
    }
}
