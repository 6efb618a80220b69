package org.opis.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Takes the leads out of what leads.xsl makes: one element for each, one attribute for each column. */
final class LeadReader {
    private LeadReader() {}

    static List<Lead> read(XdmNode tree) {
        return tree.select(Steps.descendant("lead")).map(LeadReader::lead).toList();
    }

    private static Lead lead(XdmNode element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : Lead.COLUMNS) {
            String value = element.attribute(column);
            if (value != null && !value.isEmpty()) {
                values.put(column, value);
            }
        }
        return new Lead(values);
    }
}
