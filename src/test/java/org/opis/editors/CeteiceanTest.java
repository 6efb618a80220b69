package org.opis.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What CETEIcean is told is about elements and values of the encoding. CETEIcean itself is not run. */
class CeteiceanTest {
    private static final Path FOLDER = Path.of("schema/editors/ceteicean");
    private static final Pattern ELEMENT = Pattern.compile("\\btei-([a-zA-Z]+)");
    private static final Pattern BEHAVIOUR = Pattern.compile("(?m)^ {6}(\\w+): [\\[(]");
    private static final Pattern REASON = Pattern.compile("(?m)^ {4}(\\w+): \"");
    private static final Pattern VALUE = Pattern.compile("\\[(\\w+)~?=\"?([\\w-]+)\"?\\]");

    @Test
    void stylesAndBehavioursAreOfTheEncoding() throws IOException {
        String grammar = Files.readString(Path.of("schema/opis.rng"));
        String style = Files.readString(FOLDER.resolve("opis.css"));
        String script = Files.readString(FOLDER.resolve("opis.js"));
        List<MatchResult> elements = new ArrayList<>(of(ELEMENT, style + script));
        elements.addAll(of(BEHAVIOUR, script));
        assertTrue(elements.size() > 40, "elements: " + elements.size());
        TreeSet<String> unknown = new TreeSet<>();
        for (MatchResult element : elements) {
            if (!grammar.contains("<element name=\"" + element.group(1) + '"')) {
                unknown.add(element.group(1));
            }
        }
        for (MatchResult value : of(VALUE, style + script)) {
            if (!grammar.contains("<attribute name=\"" + value.group(1) + '"')
                    || !grammar.contains("<value>" + value.group(2) + "</value>")) {
                unknown.add(value.group());
            }
        }
        for (MatchResult reason : of(REASON, script)) {
            if (!grammar.contains("<value>" + reason.group(1) + "</value>")) {
                unknown.add(reason.group(1));
            }
        }
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void everyReasonForAGapHasItsWord() throws IOException {
        String grammar = Files.readString(Path.of("schema/opis.rng"));
        int gap = grammar.indexOf("<element name=\"gap\"");
        String script = Files.readString(FOLDER.resolve("opis.js"));
        String reasons = grammar.substring(grammar.indexOf("<attribute name=\"reason\"", gap));
        for (MatchResult reason :
                of(Pattern.compile("<value>(\\w+)</value>"), reasons.substring(0, reasons.indexOf("</attribute>")))) {
            assertTrue(of(REASON, script).stream().anyMatch(m -> m.group(1).equals(reason.group(1))), reason.group(1));
        }
    }

    private static List<MatchResult> of(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
