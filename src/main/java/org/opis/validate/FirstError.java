package org.opis.validate;

import java.io.IOException;
import java.util.Optional;
import org.opis.text.Position;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The first thing that is wrong with a schema; what follows is often its consequence. */
final class FirstError implements ErrorHandler {
    private Optional<SAXParseException> first = Optional.empty();

    @Override
    public void warning(SAXParseException e) {
        // a schema that works is not the business of who validates with it
    }

    @Override
    public void error(SAXParseException e) {
        first = first.or(() -> Optional.of(e));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        error(e);
        throw e;
    }

    /** What went wrong, at its place. */
    SchemaException orElse(String uri, Exception otherwise) {
        return first.map(e -> new SchemaException(
                        Optional.ofNullable(e.getSystemId()).orElse(uri),
                        new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())),
                        OneLine.of(String.valueOf(e.getMessage())),
                        e))
                .orElseGet(() ->
                        new SchemaException(uri, new Position(1, 1), OneLine.of(reason(root(otherwise))), otherwise));
    }

    private static String reason(Throwable e) {
        return e instanceof IOException io ? Unreadable.of(io) : String.valueOf(e.getMessage());
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
