package org.opis;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A RELAX NG schema, for tests. */
public final class Schemas {
    private final ValidationDriver driver;
    private StringWriter messages = new StringWriter();

    public Schemas(Path schema) throws IOException, SAXException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(new java.io.Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                messages.write(buffer, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        }));
        this.driver = new ValidationDriver(properties.toPropertyMap());
        driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString()));
    }

    /** The messages on {@code xml}; empty if it is valid. */
    public String messages(String xml) throws IOException, SAXException {
        messages = new StringWriter();
        InputSource source = new InputSource(new StringReader(xml));
        source.setSystemId("test.xml");
        boolean valid = driver.validate(source);
        return valid ? "" : messages + "";
    }
}
