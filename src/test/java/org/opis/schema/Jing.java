package org.opis.schema;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A schema of RELAX NG, in either syntax. */
final class Jing {
    private final List<String> errors = new ArrayList<>();
    private final ValidationDriver driver;

    Jing(Path schema) throws IOException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector());
        RngProperty.CHECK_ID_IDREF.add(properties);
        SchemaReader reader =
                schema.toString().endsWith(".rnc") ? CompactSchemaReader.getInstance() : new AutoSchemaReader();
        driver = new ValidationDriver(properties.toPropertyMap(), reader);
        try {
            if (!driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString()))) {
                throw new IOException(schema + " isn't a schema: " + errors);
            }
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** What is wrong with a file; empty where it is valid. */
    List<String> errors(Path file) throws IOException {
        return errors(ValidationDriver.uriOrFileInputSource(file.toString()));
    }

    /** What is wrong with the XML in {@code xml}; empty where it is valid. */
    List<String> errorsOf(String xml) throws IOException {
        return errors(new InputSource(new StringReader(xml)));
    }

    private List<String> errors(InputSource source) throws IOException {
        errors.clear();
        try {
            driver.validate(source);
        } catch (SAXException e) {
            errors.add(e.getMessage());
        }
        return List.copyOf(errors);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            errors.add(said(e));
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(said(e));
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(said(e));
        }

        private String said(SAXParseException e) {
            return e.getLineNumber() + ":" + e.getColumnNumber() + ' '
                    + e.getMessage().replaceAll("; expected.*", "");
        }
    }
}
