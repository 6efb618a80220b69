package org.opis.validate.schematron;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.opis.text.Span;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.RawText;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Text nodes of a tree as ranges of the file: they know no place themselves, and are counted in a reading of their own. */
final class TextPlaces {
    private final XmlFile file;
    private final Map<NodeInfo, Integer> starts;

    private TextPlaces(XmlFile file, Map<NodeInfo, Integer> starts) {
        this.file = file;
        this.starts = starts;
    }

    static TextPlaces of(XmlFile file, NodeInfo root, Set<NodeInfo> wanted) {
        Map<Integer, NodeInfo> numbers = new HashMap<>();
        boolean comments = false;
        int count = 0;
        AxisIterator all = root.iterateAxis(AxisInfo.DESCENDANT);
        for (NodeInfo node = all.next(); node != null; node = all.next()) {
            comments |= node.getNodeKind() == Type.COMMENT;
            if (node.getNodeKind() == Type.TEXT) {
                count++;
                if (wanted.contains(node)) {
                    numbers.put(count, node);
                }
            }
        }
        ElementPath trail = new ElementPath(file);
        Counter counter = new Counter(trail, numbers, comments);
        Xml.parse(trail, List.of(counter));
        return new TextPlaces(file, counter.starts);
    }

    /** The first part of the text that a test looked for; without one, from its first visible character to its line's end. */
    Optional<Span> span(NodeInfo text, String test) {
        Integer start = starts.get(text);
        if (start == null) {
            return Optional.empty();
        }
        String value = text.getStringValue();
        RawText raw = new RawText(file.text(), start);
        Optional<Span> sought = Sought.in(test, value);
        return Optional.of(
                sought.isPresent()
                        ? new Span(
                                raw.offset(sought.get().start()),
                                raw.offset(sought.get().end()))
                        : line(raw, value));
    }

    private Span line(RawText raw, String value) {
        int first = value.length() - value.stripLeading().length();
        int start = raw.offset(first == value.length() ? 0 : first);
        int end = start;
        while (end < file.text().length() && "<\r\n".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** Counts texts as a tree does: what only a section or a reference divides is one. */
    private static final class Counter extends DefaultHandler2 {
        private final ElementPath trail;
        private final Map<Integer, NodeInfo> numbers;
        private final boolean comments;
        private final Map<NodeInfo, Integer> starts = new HashMap<>();
        private int behind;
        private boolean inText;
        private int count;

        Counter(ElementPath trail, Map<Integer, NodeInfo> numbers, boolean comments) {
            this.trail = trail;
            this.numbers = numbers;
            this.comments = comments;
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (!inText && length > 0) {
                inText = true;
                NodeInfo node = numbers.get(++count);
                if (node != null) {
                    starts.put(node, behind);
                }
            }
        }

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) {
            pass();
        }

        @Override
        public void endElement(String uri, String local, String qName) {
            pass();
        }

        @Override
        public void processingInstruction(String target, String data) {
            pass();
        }

        @Override
        public void comment(char[] chars, int start, int length) {
            if (comments) {
                pass();
            }
        }

        private void pass() {
            inText = false;
            behind = trail.here();
        }
    }
}
