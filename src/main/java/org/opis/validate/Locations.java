package org.opis.validate;

import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import org.opis.text.Span;

/** The nodes of a line-numbered tree as ranges of the file. */
final class Locations {
    private final XmlFile file;
    private final XdmNode tree;
    private final XPathCompiler compiler = Saxon.PROCESSOR.newXPathCompiler();

    Locations(XmlFile file, XdmNode tree) {
        this.file = file;
        this.tree = tree;
    }

    /** The tag or attribute that a path names; the start of the file, where it names nothing. */
    Span span(String path) {
        try {
            XdmValue found = compiler.evaluate(path, tree);
            return found.size() > 0 && found.itemAt(0) instanceof XdmNode node ? span(node) : Span.empty(0);
        } catch (SaxonApiException e) {
            return Span.empty(0);
        }
    }

    private Span span(XdmNode node) {
        if (node.getNodeKind() == XdmNodeKind.DOCUMENT) {
            return node.children("*").iterator().hasNext()
                    ? tag(node.children("*").iterator().next())
                    : Span.empty(0);
        } else if (node.getNodeKind() == XdmNodeKind.ATTRIBUTE) {
            return Tags.attribute(file.text(), tag(node.getParent()), display(node));
        }
        return tag(node.getNodeKind() == XdmNodeKind.ELEMENT ? node : node.getParent());
    }

    private Span tag(XdmNode element) {
        if (element.getNodeKind() != XdmNodeKind.ELEMENT) {
            return Span.empty(0);
        }
        int end = file.places().offset(element.getLineNumber(), element.getColumnNumber());
        Span tag = Tags.endingAt(file.text(), end);
        return Tags.isStart(file.text(), tag, display(element)) ? tag : Span.empty(end);
    }

    private static String display(XdmNode node) {
        return node.getUnderlyingNode().getDisplayName();
    }
}
