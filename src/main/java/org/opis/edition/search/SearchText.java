package org.opis.edition.search;

import java.util.List;
import org.opis.derive.Lead;

/** The passages of one document, which the search shows and looks for phrases in: loaded when the document is found. */
public final class SearchText {
    private SearchText() {}

    /** Its file in an edition. */
    public static String file(String place) {
        return "search/text/" + place + ".js";
    }

    /** Each passage with its address. */
    public static String of(String place, List<Lead> leads) {
        List<List<String>> passages = leads.stream()
                .filter(lead -> lead.get("list").equals("passages"))
                .map(lead -> List.of(lead.get("passage"), lead.get("words")))
                .toList();
        return Script.call("text", place, passages);
    }
}
