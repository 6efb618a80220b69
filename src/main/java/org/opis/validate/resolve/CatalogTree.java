package org.opis.validate.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.text.Position;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.FileUri;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** A catalog and those it goes on to: the library never ends where they go round, and takes a broken one for empty. */
public final class CatalogTree {
    private static final String CATALOG = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

    private final List<Path> open = new ArrayList<>();

    private CatalogTree() {}

    /** What makes a catalog unusable. */
    public static Optional<SchemaException> fault(Path file) {
        try {
            new CatalogTree().read(file.toAbsolutePath().normalize());
            return Optional.empty();
        } catch (SchemaException e) {
            return Optional.of(e);
        }
    }

    private void read(Path file) throws SchemaException {
        String uri = FileUri.of(file);
        FirstError error = new FirstError();
        Entries entries = new Entries(uri);
        Resolver beside = Resolver.of(file.getParent());
        try (InputStream stream = beside.open(uri)) {
            XMLReader reader = Xml.plainReader();
            reader.setErrorHandler(error);
            reader.setContentHandler(entries);
            InputSource source = new InputSource(stream);
            source.setSystemId(uri);
            reader.parse(source);
        } catch (SAXException | IOException e) {
            throw e.getCause() instanceof SchemaException told ? told : error.orElse(uri, e, beside);
        }
        open.add(file);
        for (Further further : entries.further) {
            if (open.contains(further.file())) {
                throw new SchemaException(uri, further.at(), "these catalogs go round in a circle", null);
            } else if (Files.exists(further.file())) {
                read(further.file());
            }
        }
        open.remove(file);
    }

    private record Further(Path file, Position at) {}

    /** The addresses in one catalog. */
    private static final class Entries extends DefaultHandler {
        final List<Further> further = new ArrayList<>();
        private final String own;
        private Locator locator = new LocatorImpl();
        private Optional<String> root = Optional.empty();

        Entries(String own) {
            this.own = own;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) throws SAXException {
            if (root.isEmpty() && !(uri.equals(CATALOG) && local.equals("catalog"))) {
                String message = "a <" + local + "> is no OASIS XML catalog";
                throw new SAXException(new SchemaException(own, here(), message, null));
            }
            root = Optional.of(local);
            try {
                for (String name : List.of("uri", "rewritePrefix", "catalog")) {
                    new URI(Optional.ofNullable(attributes.getValue(name)).orElse(""));
                }
                String next = attributes.getValue("catalog");
                if (next != null) {
                    further.add(
                            new Further(Path.of(URI.create(own).resolve(next)).normalize(), here()));
                }
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                throw new SAXException(new SchemaException(own, here(), "no address of a file", e));
            }
        }

        private Position here() {
            return new Position(Math.max(1, locator.getLineNumber()), Math.max(1, locator.getColumnNumber()));
        }
    }
}
