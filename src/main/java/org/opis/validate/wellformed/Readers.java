package org.opis.validate.wellformed;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.opis.validate.finding.SpanFinding;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Parsers that wait for the next file: to make one takes as long as to read a small file. */
final class Readers {
    /** A parser never forgets a name that it has met: after so many files it is let go. */
    private static final int FILES = 200;
    /** And it may hold much of a file of so many characters. */
    private static final int LARGE = 100_000;

    private static final String DECLARATIONS = "http://xml.org/sax/properties/declaration-handler";
    private static final DefaultHandler2 NOBODY = new DefaultHandler2();
    private static final Queue<Readers> IDLE = new ConcurrentLinkedQueue<>();

    private final XMLReader reader;
    private int files;

    private Readers(XMLReader reader) {
        this.reader = reader;
    }

    /** Reads one file, of which {@code handler} is told; a parser that stopped in its middle is not used again. */
    static Optional<SpanFinding> with(
            SafeSaxHandler handler, int length, Function<XMLReader, Optional<SpanFinding>> reading) {
        try {
            Readers one = Optional.ofNullable(IDLE.poll()).orElseGet(Readers::create);
            one.tell(handler);
            Optional<SpanFinding> broken = reading.apply(one.reader);
            if (broken.isEmpty() && length < LARGE && ++one.files < FILES) {
                one.tell(NOBODY);
                IDLE.add(one);
            }
            return broken;
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Readers create() {
        try {
            return new Readers(Xml.reader());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(DefaultHandler2 handler) throws SAXException {
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setProperty(Xml.LEXICAL, handler);
        reader.setProperty(DECLARATIONS, handler);
    }
}
