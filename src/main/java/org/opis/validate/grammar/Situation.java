package org.opis.validate.grammar;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * A place in a file that is being written.
 *
 * @param open the elements around it, the outermost first
 * @param roots the elements that stand before it where none is around it
 */
public record Situation(List<Open> open, List<QName> roots) {
    public Situation {
        open = List.copyOf(open);
        roots = List.copyOf(roots);
    }

    /**
     * An element that is not yet closed.
     *
     * @param attributes as they are written so far
     * @param before its children before the place
     */
    public record Open(QName name, Map<QName, String> attributes, List<QName> before) {
        public Open {
            attributes = Map.copyOf(attributes);
            before = List.copyOf(before);
        }
    }
}
