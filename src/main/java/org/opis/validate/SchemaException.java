package org.opis.validate;

import org.opis.text.Position;

/** A schema that cannot be used. */
final class SchemaException extends Exception {
    private static final long serialVersionUID = 1;
    private final String uri;
    private final transient Position position;

    SchemaException(String uri, Position position, String message, Throwable cause) {
        super(message, cause);
        this.uri = uri;
        this.position = position;
    }

    /** The file that is wrong; it may be one that the schema includes. */
    String uri() {
        return uri;
    }

    Position position() {
        return position;
    }
}
