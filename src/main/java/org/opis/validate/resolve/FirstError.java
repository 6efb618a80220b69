package org.opis.validate.resolve;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.opis.text.Position;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.OneLine;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The first thing that is wrong with a schema; what follows is often its consequence. */
public final class FirstError implements ErrorHandler {
    private Optional<SAXParseException> first = Optional.empty();
    private Optional<String> malformed = Optional.empty();
    private boolean fatal;

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
        malformed = Optional.ofNullable(e.getSystemId());
        fatal = true;
        throw e;
    }

    /** What went wrong, at its place. */
    public SchemaException orElse(String uri, Exception otherwise, Resolver resolver) {
        // a parser does not say which file has another encoding than it declares
        boolean unnamed = fatal || root(otherwise) instanceof CharConversionException;
        return malformed
                .or(() -> unnamed ? Optional.of(uri) : Optional.empty())
                .flatMap(file -> explained(file, otherwise, resolver))
                .orElseGet(() -> orElse(uri, otherwise));
    }

    /** A file that is not well-formed, in the words used of any other; those of the parser are in any language. */
    private static Optional<SchemaException> explained(String uri, Exception cause, Resolver resolver) {
        try (InputStream stream = resolver.open(uri)) {
            XmlCharacters characters = XmlCharacters.of(stream.readAllBytes());
            XmlFile file = new XmlFile(characters.text());
            if (characters.problem().isPresent()) {
                XmlCharacters.Problem problem = characters.problem().get();
                return Optional.of(
                        new SchemaException(uri, file.places().at(problem.span().start()), problem.message(), cause));
            }
            return Xml.parse(new ElementPath(file), List.of())
                    .map(mark -> new SchemaException(
                            uri, file.places().at(mark.span().start()), mark.message(), cause));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private SchemaException orElse(String uri, Exception otherwise) {
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
        // the first that speaks of reading says what; its own cause says only how
        while (!(root instanceof IOException) && root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
