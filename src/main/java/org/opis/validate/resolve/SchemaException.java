package org.opis.validate.resolve;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.opis.diagnostic.Code;
import org.opis.text.Position;
import org.opis.text.Span;
import org.opis.validate.finding.Finding;

/** A schema that cannot be used. */
public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1;
    /** By file, then by place. */
    public static final Comparator<SchemaException> ORDER = Comparator.comparing(SchemaException::uri)
            .thenComparing(e -> e.position().line())
            .thenComparing(e -> e.position().column())
            .thenComparing(SchemaException::getMessage);

    private final String uri;
    private final transient Position position;

    public SchemaException(String uri, Position position, String message, Throwable cause) {
        super(message, cause);
        this.uri = uri;
        this.position = position;
    }

    /** At an element of the schema, or of what it includes. */
    public static SchemaException at(String uri, XdmNode node, String message) {
        String own = node.getBaseURI() == null ? uri : node.getBaseURI().toString();
        Position position = new Position(Math.max(1, node.getLineNumber()), Math.max(1, node.getColumnNumber()));
        return new SchemaException(own.isEmpty() ? uri : own, position, message, null);
    }

    /** The file that is wrong; it may be one that the schema includes. */
    public String uri() {
        return uri;
    }

    /** Its file as a message names it: from the working folder, where it stands there. */
    public String shortName() {
        return shortName(uri);
    }

    public static String shortName(String uri) {
        try {
            Path file = Path.of(URI.create(uri));
            Path here = Path.of("").toAbsolutePath();
            return (file.startsWith(here) ? here.relativize(file) : file).toString();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return uri;
        }
    }

    public Finding finding() {
        return new Finding(
                shortName(),
                Span.empty(0),
                position,
                position,
                Code.V598.severity(),
                Code.V598.name(),
                getMessage(),
                Optional.empty());
    }

    public Position position() {
        return position;
    }
}
