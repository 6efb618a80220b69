package org.opis.derive;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;

/** One run of one stylesheet over one document. */
final class Transformation {
    private static final QName NAME = new QName("name");
    private static final QName NAMESPACE = new QName("namespace");

    private final XsltExecutable stylesheet;
    private final XdmNode input;
    private final Map<QName, XdmValue> parameters = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    Transformation(String stylesheet, XdmNode input) {
        this.stylesheet = Stylesheets.get(stylesheet);
        this.input = input;
    }

    Transformation with(String parameter, String value) {
        parameters.put(new QName(parameter), new XdmAtomicValue(value));
        return this;
    }

    Transformation with(String parameter, XdmNode value) {
        parameters.put(new QName(parameter), value);
        return this;
    }

    /** The result as the stylesheet's own output declaration writes it. */
    String text() throws SaxonApiException {
        StringWriter out = new StringWriter();
        Xslt30Transformer transformer = transformer();
        transformer.applyTemplates(input, transformer.newSerializer(out));
        return out.toString();
    }

    /** The result as a tree. */
    XdmNode tree() throws SaxonApiException {
        XdmDestination destination = new XdmDestination();
        transformer().applyTemplates(input, destination);
        return destination.getXdmNode();
    }

    /** The elements that no template knew, as {@code {namespace}name}, each once, in the order they were met. */
    Set<String> unknown() {
        return unknown;
    }

    private Xslt30Transformer transformer() throws SaxonApiException {
        Xslt30Transformer transformer = stylesheet.load30();
        transformer.setStylesheetParameters(parameters);
        transformer.setGlobalContextItem(input);
        // what fails is said by the exception
        transformer.setErrorReporter(error -> {});
        transformer.setMessageHandler(message -> message.getContent()
                .select(Steps.descendant("unknown"))
                .forEach(item ->
                        unknown.add("{" + item.getAttributeValue(NAMESPACE) + "}" + item.getAttributeValue(NAME))));
        return transformer;
    }
}
