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
                .map(file -> Findings.encode(file, project.reading(file)).tei().xml());
    }

    /**
     * Where a place of a TEI file stands in its dump, or the beginning of that where no place is asked; empty where it
     * stands in none, or that is not found.
     */
    Optional<Location> dumpPlace(List<Object> arguments) {
        return file(arguments).flatMap(file -> {
            Decoded decoded = Decoder.decode(file.bytes());
            Optional<Position> in = arguments.size() < 2
                    ? Optional.of(new Position(0, 0))
                    : place(decoded, new Gson().fromJson(json(arguments.get(1)), Position.class));
            return in.flatMap(at -> DumpFiles.find(file, project.settings(file), decoded.file())
                    .map(path -> new Location(path.toUri().toString(), new Range(at, at))));
        });
    }

    private static Optional<Position> place(Decoded decoded, Position of) {
        return decoded.places()
                .find(of.getLine() + 1, of.getCharacter() + 1)
                .map(at -> new Position(at.line() - 1, at.column() - 1));
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
