package org.opis.validate.schematron;

import java.util.Optional;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.XmlProcessingError;
import org.opis.text.Position;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.SchemaException;

/** The first error of a stylesheet. */
final class FirstFault implements ErrorReporter {
    private Optional<XmlProcessingError> first = Optional.empty();
    private Optional<String> said = Optional.empty();

    @Override
    public void report(XmlProcessingError error) {
        if (!error.isWarning()) {
            first = first.or(() -> Optional.of(error));
        }
    }

    /** What a stylesheet says before it gives up, which is clearer than that it did. */
    void say(String message) {
        said = said.or(() -> Optional.of(OneLine.of(message)));
    }

    SchemaException orElse(String uri, Exception otherwise) {
        if (said.isPresent()) {
            return new SchemaException(uri, new Position(1, 1), said.get(), otherwise);
        }
        return first.map(
                        e -> new SchemaException(uri, position(e.getLocation()), OneLine.of(e.getMessage()), otherwise))
                .orElseGet(() -> new SchemaException(
                        uri, new Position(1, 1), OneLine.of(String.valueOf(otherwise.getMessage())), otherwise));
    }

    private static Position position(Location location) {
        return new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
