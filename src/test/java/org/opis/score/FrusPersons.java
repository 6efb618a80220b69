package org.opis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** The list of persons in the front of a volume as a list of TEI: "Arbenz Guzman, Jacobo, President of Guatemala". */
final class FrusPersons {
    private static final Pattern ITEM = Pattern.compile(
            "<persName xml:id=\"(?<id>[^\"]+)\">(?<name>[^<]+)</persName>(?<office>.*?)</item>", Pattern.DOTALL);
    /** A rank or a title is an office; another name in parentheses is an entry of its own. */
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:General|Colonel|Major|Prince|Generalissimo)\\b|, (?:Jr|Sr)\\.|\\([^)]*\\)|, III");

    private FrusPersons() {}

    static Source of(Path volume) throws IOException {
        StringBuilder list = new StringBuilder("<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\">");
        Matcher item = ITEM.matcher(Files.readString(volume));
        while (item.find()) {
            list.append("<person xml:id=\"").append(item.group("id")).append("\">");
            list.append(name(TITLE.matcher(item.group("name")).replaceAll("")));
            String office = item.group("office").replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
            for (String one : office.replaceFirst("^,", "").split(";|, (?=\\p{Lu})")) {
                String plain = one.strip();
                if (!plain.isEmpty() && !plain.startsWith("pseudonym") && !plain.startsWith("(")) {
                    list.append("<occupation>").append(plain).append("</occupation>");
                }
            }
            list.append("</person>");
        }
        byte[] bytes = list.append("</listPerson>").toString().getBytes(StandardCharsets.UTF_8);
        return SourceReader.read(volume.getFileName().toString(), bytes, StandardCharsets.UTF_8);
    }

    private static String name(String heading) {
        String[] parts = heading.strip().split(",\\s*", 2);
        String forename = parts.length > 1 ? parts[1].strip() : "";
        return forename.isEmpty()
                ? "<persName><surname>" + parts[0].strip() + "</surname></persName>"
                : "<persName><forename>" + forename + "</forename> <surname>" + parts[0].strip()
                        + "</surname></persName>";
    }
}
