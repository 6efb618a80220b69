package org.opis.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.opis.batch.Stage;
import org.opis.derive.Lead;
import org.opis.edition.Published.Output;
import org.opis.revision.Bases;
import org.opis.text.Digest;

/** What is laid by of a document until all are known: its page, without the ways to others, and what leads to it. */
final class Laid {
    private static final int NAME = 32;

    private Laid() {}

    static Output page(String place, String html) throws IOException {
        return new Output(page(place), compressed(html));
    }

    static Output leads(String place, List<Lead> leads) throws IOException {
        StringBuilder text = new StringBuilder();
        leads.forEach(lead -> text.append(LeadLine.of(lead)).append('\n'));
        return new Output(leads(place), compressed(text.toString()));
    }

    /** The page of a document of the coming edition. */
    static String page(Stage stage, String place) throws IOException {
        return text(stage.read(page(place)));
    }

    /** The leads to a document of the coming edition. */
    static List<Lead> leads(Stage stage, String place) throws IOException {
        return text(stage.read(leads(place))).lines().map(LeadLine::lead).toList();
    }

    /** The name under which it is. */
    static String page(String place) {
        return Stage.OWN + "/page/" + name(place);
    }

    private static String leads(String place) {
        return Stage.OWN + "/leads/" + name(place);
    }

    /** A place may be longer than a name can be. */
    private static String name(String place) {
        return Digest.sha256(place).substring(0, NAME) + ".gz";
    }

    private static byte[] compressed(String text) throws IOException {
        return Bases.compressed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
