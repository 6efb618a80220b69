package org.opis.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Who sent a paper to whom, as the markup of its head says: {@code persName} and {@code gloss} with a type. */
final class SilverParties {
    private SilverParties() {}

    /** Whom the head marks as the sender; where a person signed, he may be told as well, each form in a line. */
    static List<String> senders(Element paper) {
        List<String> senders = new ArrayList<>(marked(paper, "from"));
        if (senders.size() == 1) {
            Set<String> forms = new LinkedHashSet<>(senders);
            for (Element closer : SilverVolume.elements(paper.getElementsByTagNameNS("*", "signed"))) {
                SilverVolume.elements(closer.getElementsByTagNameNS("*", "persName"))
                        .forEach(name -> forms.add(SilverDump.plain(name)));
            }
            return List.of(String.join("\n", forms));
        }
        return senders;
    }

    /** Whom the head marks as addressees. */
    static List<String> addressees(Element paper) {
        return marked(paper, "to");
    }

    private static List<String> marked(Element paper, String type) {
        return SilverVolume.elements(paper.getElementsByTagNameNS("*", "head")).stream()
                .limit(1)
                .flatMap(head -> SilverVolume.elements(head.getElementsByTagNameNS("*", "*")).stream())
                .filter(e -> e.getAttribute("type").equals(type) && !isWithinNote(e))
                .map(SilverDump::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isWithinNote(Node element) {
        for (Node node = element; node != null; node = node.getParentNode()) {
            if ("note".equals(node.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
