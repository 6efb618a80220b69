package org.opis.validate.schematron;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.XPathException;

/** Files that rules have read, for the next file that is checked: an authority list is asked by all of a corpus. */
final class KnownTrees {
    private final Map<String, SoftReference<XdmNode>> trees = new ConcurrentHashMap<>();

    /** What reads a file. */
    interface Parser {
        XdmNode parse() throws XPathException;
    }

    /** The tree of that file; two threads may both read it. */
    XdmNode get(String place, Parser parser) throws XPathException {
        Optional<XdmNode> known = Optional.ofNullable(trees.get(place)).map(SoftReference::get);
        if (known.isPresent()) {
            return known.get();
        }
        XdmNode tree = parser.parse();
        trees.put(place, new SoftReference<>(tree));
        return tree;
    }
}
