package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.authority.Names;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.layout.Layouts;

/** The list of persons of a volume on the papers of that volume, whose own markup says who is meant. */
class FrusPersonsTest {
    private static final double PRECISION = 0.99;
    private static final double RECALL = 0.85;

    private int mentions;
    private int right;
    private int slips;
    private int untagged;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> missed = new TreeMap<>();
    private final Map<String, Integer> silent = new TreeMap<>();

    @Test
    void namesLeadToThePersonsWhomTheVolumeMeans() throws IOException {
        Path folder = Aids.frus("frus1961-63v06.xml").getParent();
        for (String volume : List.of("frus1952-54Guat.xml", "frus1961-63v06.xml")) {
            Names.Extended list = Names.builtIn().with(FrusPersons.of(folder.resolve(volume)));
            assertEquals(List.of(), list.diagnostics());
            Options options =
                    new Options(Optional.empty(), Options.DEFAULT.schemaBase(), Layouts.builtIn(), list.names());
            String name = volume.replace(".xml", "");
            for (SilverPage page : SilverVolume.read(folder)) {
                if (page.source().name().startsWith(name) && page.style() == SilverStyle.values()[0]) {
                    page(page, Opis.encode(page.source(), options));
                }
            }
        }
        double precision = (double) right / (right + wrong.size());
        double recall = (double) right / (mentions - slips);
        System.out.printf(
                "%d mentions: %d linked right, %d wrong (precision %.4f, recall %.4f), %d mistagged by the volume;"
                        + " %d links where it has none%n",
                mentions, right, wrong.size(), precision, recall, slips, untagged);
        if (Boolean.getBoolean("opis.show")) {
            System.out.println(wrong + "\n" + missed + "\n" + silent);
        }
        assertEquals(22, slips);
        assertTrue(precision >= PRECISION, "precision " + precision + " " + wrong);
        assertTrue(recall >= RECALL, "recall " + recall + " " + missed);
    }

    /** The volume tags some twenty times "President Kennedy" as his brother, who was Attorney General, and once him so. */
    private static boolean isSlip(String text, SilverPerson person, Inline.Name link) {
        String before = text.substring(0, person.span().start());
        return before.endsWith("President ")
                        && person.id().equals("p_KRF1")
                        && link.ref().equals("p_KJF2")
                || before.endsWith("Attorney General ")
                        && person.id().equals("p_KJF2")
                        && link.ref().equals("p_KRF1");
    }

    private void page(SilverPage page, Encoding encoding) {
        String text = page.source().text();
        List<Inline.Name> linked = encoding.document().divisions().stream()
                .flatMap(division -> Inlines.in(division.blocks()))
                .flatMap(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON
                        ? Stream.of(name)
                        : Stream.empty())
                .filter(name -> !name.ref().isEmpty())
                .toList();
        for (SilverPerson person : page.persons()) {
            mentions++;
            Optional<Inline.Name> link = linked.stream()
                    .filter(l -> l.span().overlaps(person.span()))
                    .findFirst();
            String said = person.span().of(text).replaceAll("\\s+", " ");
            if (link.isEmpty()) {
                missed.merge(said, 1, Integer::sum);
            } else if (link.get().ref().equals(person.id())) {
                right++;
            } else if (isSlip(text, person, link.get())) {
                slips++;
            } else {
                wrong.add(page.source().name() + " " + said + " " + link.get().ref() + " for " + person.id());
            }
        }
        for (Inline.Name link : linked) {
            if (page.persons().stream().noneMatch(p -> p.span().overlaps(link.span()))) {
                untagged++;
                silent.merge(link.span().of(text).replaceAll("\\s+", " ") + " " + link.ref(), 1, Integer::sum);
            }
        }
    }
}
