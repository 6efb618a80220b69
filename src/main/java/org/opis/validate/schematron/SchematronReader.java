package org.opis.validate.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.opis.validate.grammar.CompactSyntax;
import org.opis.validate.grammar.SchemaSource;
import org.opis.validate.resolve.FirstError;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.resolve.Unreadable;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.FileUri;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a Schematron schema: a file of its own, or what a RELAX NG schema has inside. */
final class SchematronReader {
    static final String SCHEMATRON = SchemaSource.SCHEMATRON;
    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
    private static final String EMBEDDED = "embedded.xsl";

    private final String uri;
    private final Resolver resolver;
    /** Of a grammar in compact syntax, which is read as XML, but has no lines of that. */
    private Optional<CompactSyntax> compact = Optional.empty();

    private final Map<URI, XdmNode> files = new HashMap<>();

    SchematronReader(String uri, Resolver resolver) {
        this.uri = uri;
        this.resolver = resolver;
    }

    static boolean isSchematron(XdmNode node) {
        return node.getNodeName() != null && node.getNodeName().getNamespace().equals(SCHEMATRON);
    }

    static boolean isGrammar(XdmNode node) {
        return node.getNodeName() != null && node.getNodeName().getNamespace().equals(RELAX_NG);
    }

    /** The schema; empty where a grammar has no rules inside. */
    Optional<XdmNode> read() throws SchemaException {
        compact = FileUri.isCompact(uri) ? Optional.of(CompactSyntax.load(uri, resolver)) : Optional.empty();
        XdmNode tree = whole();
        XdmNode root = tree.children("*").iterator().next();
        String name = root.getNodeName().getLocalName();
        if (!isGrammar(root) && !(isSchematron(root) && name.equals("schema"))) {
            throw fault(root, "a <" + name + "> is no schema of ISO Schematron");
        }
        SchematronShape.check(root, this);
        return isGrammar(root) ? embedded(tree) : Optional.of(tree);
    }

    private XdmNode whole() throws SchemaException {
        try {
            return file(uri);
        } catch (IOException e) {
            throw new FirstError().orElse(uri, e, resolver);
        }
    }

    /** Another file, for the element that names it; each is the same tree whenever it is asked for. */
    XdmNode part(XdmNode node, String name) throws SchemaException {
        try {
            return file(FileUri.isCompact(name) ? name : resolver.locate(name));
        } catch (IOException e) {
            throw fault(node, Unreadable.of(e));
        }
    }

    SchemaException fault(XdmNode node, String message) {
        return SchemaException.at(uri, node, message);
    }

    private XdmNode file(String place) throws SchemaException, IOException {
        // file:/a is file:///a
        URI key = Resolver.parse(place);
        XdmNode known = files.get(key);
        if (known == null) {
            try (InputStream stream = open(place)) {
                known = tree(place, stream);
            }
            files.put(key, known);
        }
        return known;
    }

    private InputStream open(String place) throws IOException {
        return compact.isPresent() && FileUri.isCompact(place) ? compact.get().open(place) : resolver.open(place);
    }

    private XdmNode tree(String place, InputStream stream) throws SchemaException, IOException {
        FirstError error = new FirstError();
        try {
            BuildingContentHandler builder = Schematron.builder(compact.isEmpty(), Optional.empty());
            XMLReader reader = Xml.plainReader();
            reader.setContentHandler(builder);
            reader.setErrorHandler(error);
            InputSource source = new InputSource(stream);
            source.setSystemId(place);
            reader.parse(source);
            return builder.getDocumentNode();
        } catch (SAXException | SaxonApiException e) {
            throw error.orElse(place, e, resolver);
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
        static final XsltExecutable EMBEDDED_RULES =
                Saxon.own(SchematronReader.class, EMBEDDED, Saxon.PROCESSOR.newXsltCompiler());
    }
}
