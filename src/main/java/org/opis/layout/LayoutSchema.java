package org.opis.layout;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The grammar of layout files, schema/layout.rnc, compiled when the first file is checked. */
final class LayoutSchema {
    private LayoutSchema() {}

    private static final class Compiled {
        static final Schema SCHEMA = compile();
    }

    /** What is wrong with {@code xml}, in its order; at most one error if it is not well-formed. */
    static List<SAXParseException> errors(String xml) {
        Errors errors = new Errors();
        try {
            XMLReader reader = reader();
            Validator validator = Compiled.SCHEMA.createValidator(properties(errors));
            reader.setContentHandler(validator.getContentHandler());
            reader.setErrorHandler(errors);
            reader.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            errors.all.add(e);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            errors.all.add(new SAXParseException(String.valueOf(e.getMessage()), "", "", 1, 1));
        }
        return errors.all;
    }

    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
    }

    private static PropertyMap properties(ErrorHandler errors) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        return properties.toPropertyMap();
    }

    private static Schema compile() {
        try (InputStream in = LayoutSchema.class.getResourceAsStream("/org/opis/schema/layout.rnc")) {
            InputSource input = new InputSource(in);
            input.setEncoding("UTF-8");
            return CompactSchemaReader.getInstance().createSchema(input, properties(new Errors()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | IncorrectSchemaException e) {
            // the schema is part of opis and compiled by its tests
            throw new IllegalStateException(e);
        }
    }

    private static final class Errors implements ErrorHandler {
        private final List<SAXParseException> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add(e);
        }

        @Override
        public void error(SAXParseException e) {
            all.add(e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
