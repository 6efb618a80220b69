package org.opis;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opis.text.SourceReader;

/** Prints how long hostile bodies take to encode; run by hand, with {@code -Xmx3g}. No test: machines differ. */
final class Timing {
    private static final int MEGABYTE = 1_000_000;

    private Timing() {}

    public static void main(String[] args) {
        bodies().forEach((name, body) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Opis.encode(SourceReader.read("body.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT);
            System.out.printf("%-28s %5.1f MB %6.1f s%n", name, bytes.length / 1e6, (System.nanoTime() - start) / 1e9);
        });
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put(
                "one line of prose",
                filled(20, "On 4 March 1957 he asked for the [two] papers of the VRU [Union of River Workers]. "));
        bodies.put("one line without brackets", filled(20, "the bridge at the mill was closed in the spring "));
        bodies.put("10,000 nested brackets", "[".repeat(10_000) + "x" + "]".repeat(10_000));
        bodies.put("many brackets", "[a] ".repeat(MEGABYTE));
        bodies.put("open brackets", filled(5, "["));
        bodies.put("closed brackets", filled(1, "]"));
        bodies.put("open parentheses", filled(5, "("));
        bodies.put("quotes", filled(5, "\"a "));
        bodies.put("marks", filled(2, "x[sic] A (?) "));
        bodies.put("notes by hand, unclosed", filled(2, "[handwritten: a\n\n"));
        bodies.put("capitals", filled(5, "A."));
        bodies.put("figures", filled(5, "1-"));
        bodies.put("short lines", filled(2, "a\n"));
        return bodies;
    }

    private static String filled(int megabytes, String part) {
        return part.repeat(megabytes * MEGABYTE / part.length());
    }
}
