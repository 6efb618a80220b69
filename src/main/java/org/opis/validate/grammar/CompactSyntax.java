package org.opis.validate.grammar;

import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.input.InputFailedException;
import com.thaiopensource.relaxng.input.parse.compact.CompactParseInputFormat;
import com.thaiopensource.relaxng.output.OutputDirectory;
import com.thaiopensource.relaxng.output.rng.RngOutputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.xml.out.CharRepertoire;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.opis.validate.resolve.FirstError;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.xml.sax.SAXException;

/**
 * A grammar in compact syntax, in XML syntax: there its annotations can be read as elements (RELAX NG Compact Syntax,
 * section 3). Each file keeps its own name.
 */
public final class CompactSyntax {
    private static final String[] NO_PARAMETERS = {};
    private final Map<String, StringWriter> files = new HashMap<>();

    private CompactSyntax() {}

    public static CompactSyntax load(String uri, Resolver resolver) throws SchemaException {
        CompactSyntax made = new CompactSyntax();
        FirstError error = new FirstError();
        try {
            SchemaCollection grammar = new CompactParseInputFormat()
                    .load(uri, NO_PARAMETERS, "rng", error, new SchemaSource(resolver, true).getResolver());
            new RngOutputFormat().output(grammar, made.new Files(), NO_PARAMETERS, "rnc", error);
            return made;
        } catch (SAXException | IOException | InputFailedException | InvalidParamsException e) {
            throw error.orElse(uri, e, resolver);
        }
    }

    /** One of the files, by the name that it has in compact syntax. */
    public InputStream open(String uri) throws FileNotFoundException {
        StringWriter file = files.get(uri);
        if (file == null) {
            throw new FileNotFoundException(uri);
        }
        return new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What Trang would write to a folder. */
    private final class Files implements OutputDirectory {
        private int length = 120;
        private int indent = 2;

        @Override
        public Stream open(String uri, String encoding) throws IOException {
            StringWriter file = new StringWriter();
            files.put(uri, file);
            return new Stream(
                    file, StandardCharsets.UTF_8.name(), CharRepertoire.getInstance(StandardCharsets.UTF_8.name()));
        }

        @Override
        public String reference(String from, String to) {
            return to;
        }

        @Override
        public String getLineSeparator() {
            return "\n";
        }

        @Override
        public int getLineLength() {
            return length;
        }

        @Override
        public void setLineLength(int length) {
            this.length = length;
        }

        @Override
        public int getIndent() {
            return indent;
        }

        @Override
        public void setIndent(int indent) {
            this.indent = indent;
        }

        @Override
        public void setEncoding(String encoding) {
            // it is read again at once
        }
    }
}
