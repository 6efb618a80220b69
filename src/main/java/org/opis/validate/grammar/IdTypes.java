package org.opis.validate.grammar;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import com.thaiopensource.relaxng.parse.IllegalSchemaException;
import com.thaiopensource.relaxng.parse.sax.SAXParseable;
import com.thaiopensource.relaxng.pattern.AnnotationsImpl;
import com.thaiopensource.relaxng.pattern.CommentListImpl;
import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.relaxng.pattern.IdTypeMapBuilder;
import com.thaiopensource.relaxng.pattern.NameClass;
import com.thaiopensource.relaxng.pattern.Pattern;
import com.thaiopensource.relaxng.pattern.SchemaBuilderImpl;
import com.thaiopensource.relaxng.pattern.SchemaPatternBuilder;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.util.VoidValue;
import java.io.IOException;
import java.util.Optional;
import org.opis.validate.resolve.FirstError;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Which attributes of a grammar are of the types ID, IDREF and IDREFS (RELAX NG DTD Compatibility, section 5). */
final class IdTypes {
    private IdTypes() {}

    /**
     * Reads the grammar once more, without its wildcards: an attribute of any name would be in conflict with each that has
     * such a type. Empty where none has, or where two definitions of one attribute disagree.
     */
    static Optional<IdTypeMap> load(String uri, boolean compact, Resolver resolver) {
        FirstError error = new FirstError();
        try {
            SchemaSource source = SchemaSource.withoutWildcards(
                    compact ? CompactSyntax.load(uri, resolver)::open : place -> resolver.open(resolver.locate(place)));
            Input input = new Input();
            source.open(uri, input);
            SchemaPatternBuilder builder = new SchemaPatternBuilder();
            SAXParseable<Pattern, NameClass, Locator, VoidValue, CommentListImpl, AnnotationsImpl> parseable =
                    new SAXParseable<>(source.createSAXSource(input), source, error);
            Pattern start = SchemaBuilderImpl.parse(parseable, error, new DatatypeLibraryLoader(), builder, false);
            return builder.hasIdTypes()
                    ? Optional.ofNullable(new IdTypeMapBuilder(error, start).getIdTypeMap())
                    : Optional.empty();
        } catch (IllegalSchemaException | SAXException | IOException | SchemaException e) {
            // the grammar itself was read without this
            return Optional.empty();
        }
    }
}
