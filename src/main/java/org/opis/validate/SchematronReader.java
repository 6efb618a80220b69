package org.opis.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a Schematron schema: a file of its own, or what a RELAX NG schema has inside. */
final class SchematronReader {
    static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
    private static final String EMBEDDED = "embedded.xsl";

    private final String uri;
    private final Resolver resolver;
    /** Of a grammar in compact syntax, which is read as XML, but has no lines of that. */
    private Optional<CompactSyntax> compact = Optional.empty();

    SchematronReader(String uri, Resolver resolver) {
        this.uri = uri;
        this.resolver = resolver;
    }

    /** The schema; empty where a grammar has no rules inside. */
    Optional<XdmNode> read() throws SchemaException {
        XdmNode tree = tree();
        XdmNode root = tree.children("*").iterator().next();
        return switch (root.getNodeName().getNamespace()) {
            case SCHEMATRON -> Optional.of(tree);
            case RELAX_NG -> embedded(tree);
            default -> throw SchemaException.at(
                    uri, root, "a <" + root.getNodeName().getLocalName() + "> is no schema of ISO Schematron");
        };
    }

    private XdmNode tree() throws SchemaException {
        FirstError error = new FirstError();
        compact = Schemas.isCompact(uri) ? Optional.of(CompactSyntax.load(uri, resolver)) : Optional.empty();
        try (InputStream stream = compact.isPresent() ? compact.get().open(uri) : resolver.open(uri)) {
            BuildingContentHandler builder = Schematron.builder(compact.isEmpty());
            XMLReader reader = Xml.plainReader();
            reader.setContentHandler(builder);
            reader.setErrorHandler(error);
            InputSource source = new InputSource(stream);
            source.setSystemId(uri);
            reader.parse(source);
            return builder.getDocumentNode();
        } catch (SAXException | IOException | SaxonApiException e) {
            throw error.orElse(uri, e, resolver);
        }
    }

    private Optional<XdmNode> embedded(XdmNode grammar) throws SchemaException {
        FirstFault fault = new FirstFault();
        try {
            Xslt30Transformer transformer = Holder.EMBEDDED_RULES.load30();
            transformer.setResourceResolver(compact.map(SaxonSource::new).orElseGet(() -> new SaxonSource(resolver)));
            transformer.setErrorReporter(fault);
            XdmDestination result = new XdmDestination();
            transformer.applyTemplates(grammar, result);
            XdmNode schema = result.getXdmNode().children("*").iterator().next();
            boolean any = schema.children("pattern").iterator().hasNext()
                    || schema.children("group").iterator().hasNext();
            return any ? Optional.of(result.getXdmNode()) : Optional.empty();
        } catch (SaxonApiException e) {
            throw fault.orElse(uri, e);
        }
    }

    /** Compiled when first needed. */
    private static final class Holder {
        static final XsltExecutable EMBEDDED_RULES = load();

        private static XsltExecutable load() {
            var url = SchematronReader.class.getResource(EMBEDDED);
            try (InputStream sheet = url.openStream()) {
                return Saxon.PROCESSOR.newXsltCompiler().compile(new StreamSource(sheet, url.toString()));
            } catch (SaxonApiException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
