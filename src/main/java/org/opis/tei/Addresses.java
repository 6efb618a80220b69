package org.opis.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each passage of a file that opis has written an xml:id made of what it says, so that its address does not move
 * when passages before it come or go.
 */
final class Addresses {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern POINTER = Pattern.compile("(?<=[\"\\s])#([\\w.-]+)(?=[\"\\s])");

    private Addresses() {}

    /** The file with an address for each passage of its text, and pointers to passages changed to match. */
    static String given(String xml) {
        int text = xml.indexOf("<text ");
        if (text < 0) {
            return xml;
        }
        List<Addressed> passages = PassageScan.of(xml, text);
        Map<String, Integer> times = new HashMap<>();
        Map<String, String> renamed = new HashMap<>();
        StringBuilder out = new StringBuilder(xml.length() + passages.size() * 24);
        int done = 0;
        for (Addressed passage : passages) {
            int n = times.merge(passage.address(), 1, Integer::sum);
            String id = n == 1 ? passage.address() : passage.address() + "-" + n;
            out.append(xml, done, passage.from())
                    .append(" xml:id=\"")
                    .append(id)
                    .append('"');
            done = passage.to();
            if (!passage.id().isEmpty()) {
                renamed.put(passage.id(), id);
            }
        }
        out.append(xml, done, xml.length());
        return renamed.isEmpty() ? out.toString() : pointing(out, renamed);
    }

    /** Only tags hold pointers: text may hold a quotation mark and a number sign of its own. */
    private static String pointing(CharSequence xml, Map<String, String> renamed) {
        return TAG.matcher(xml)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group().indexOf('#') < 0
                                ? tag.group()
                                : POINTER.matcher(tag.group())
                                        .replaceAll(pointer ->
                                                "#" + renamed.getOrDefault(pointer.group(1), pointer.group(1)))));
    }
}
