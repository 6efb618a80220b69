package org.opis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opis.Bare;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.SourceReader;

/** Each remark of the table is what it says there: within a sentence, with a capital and a stop, and at its end. */
class RemarkTableTest {
    private static final Path TABLE = Path.of("src/test/resources/org/opis/recognise/remark/remarks.tsv");
    private static final Pattern ELEMENT =
            Pattern.compile("<(gap|space|note|del|add|subst|supplied|unclear|stamp|figure)\\b([^>]*)>");
    private static final List<UnaryOperator<String>> FORMS = List.of(
            said -> "The consul spoke of the ropes and the tar [" + said + "] and then he went home to his wife.",
            said -> "The consul spoke of the ropes and the tar. [" + capital(said)
                    + ".] Then he went home to his wife.",
            said -> "Then he went home to his wife, where the envoy spoke of the ropes and the tar [" + said + "].");

    @Test
    void everyRemarkIsReadInEachForm() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                String[] cell = line.split("\t", -1);
                for (int form = 0; form < FORMS.size(); form++) {
                    String found = found(FORMS.get(form).apply(cell[0]));
                    String expected = (cell[1] + " " + cell[2] + " " + cell[3]).strip();
                    if (!found.equals(expected)) {
                        wrong.add(cell[0] + " (" + form + "): " + found + ", not " + expected);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static String capital(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** The first element: its name, reason, type, subtype, unit and quantity. */
    static String found(String dump) {
        String body = RemarkTableTest.body(dump);
        Matcher element = ELEMENT.matcher(body);
        if (!element.find()) {
            return "text";
        }
        String said = element.group(1);
        String attributes = element.group(2);
        for (String name : List.of("reason", "type", "subtype")) {
            said = (said + " " + (element.group(1).equals("supplied") ? "" : value(attributes, name))).strip();
        }
        if (said.equals("del")) {
            attributes = body.substring(element.end()).startsWith("<gap") ? body.substring(element.end()) : "";
        }
        String least = value(attributes, "atLeast");
        String many = least.isEmpty() ? value(attributes, "quantity") : least + ".." + value(attributes, "atMost");
        return (said + " " + value(attributes, "unit") + " " + many).strip();
    }

    private static String value(String attributes, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    static String body(String dump) {
        byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
        String xml = Opis.encode(SourceReader.read("example.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
        return Bare.of(xml.substring(xml.indexOf("<body"), xml.indexOf("</text>")));
    }
}
