package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Code;
import org.opis.layout.Region;
import org.opis.tei.Decoder;
import org.xml.sax.SAXException;

/** The laws of the house, over every fixture, every guideline example and seeded damage of both. */
class LawsTest {
    /** {@code -Dopis.mutations=N}: how many damaged dumps are tried. */
    private static final int MUTATIONS = Integer.getInteger("opis.mutations", 2000);

    /** A byte order mark in UTF-8. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final long SEED = Long.getLong("opis.seed", 20_240_607);

    @Test
    void everyDumpIsEncodedLosslesslyCoveredValidAndNested() throws Exception {
        List<Dumps> dumps = Dumps.all();
        try (Checks checks = new Checks()) {
            checks.run(dumps);
        }
    }

    @Test
    void damagedDumpsAreToo() throws Exception {
        List<Dumps> from = Dumps.all();
        Mutations mutations = new Mutations(SEED);
        List<Dumps> damaged = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            damaged.add(mutations.mutate(from.get(i % from.size())));
        }
        try (Checks checks = new Checks()) {
            checks.run(damaged);
        }
    }

    @Test
    void theSameBytesComeOutOnTwoThreadsAndInAnotherCountry() throws Exception {
        List<Dumps> dumps = Dumps.fixtures();
        List<String> once = dumps.stream().map(d -> d.encode().tei().xml()).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ExecutorService pool = Executors.newFixedThreadPool(2);
            Callable<List<String>> all =
                    () -> dumps.stream().map(d -> d.encode().tei().xml()).toList();
            Future<List<String>> one = pool.submit(all);
            Future<List<String>> two = pool.submit(all);
            assertEquals(once, one.get());
            assertEquals(once, two.get());
            pool.shutdown();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void lineEndsAByteOrderMarkAndTrailingBlanksChangeWhiteSpaceAlone() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Dumps dump : Dumps.all()) {
            String text = dump.latin();
            if (text.indexOf('\r') < 0 && !text.startsWith(MARK)) {
                List<Dumps> changed = List.of(
                        dump.withLatin("CRLF and BOM", MARK + text.replace("\n", "\r\n")),
                        dump.withLatin("blanks", text.replace("\n", "  \n")));
                String expected = ink(dump);
                changed.stream()
                        .filter(d -> !ink(d).equals(expected))
                        .forEach(d -> wrong.add(d.name() + difference(expected, ink(d))));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void encodingWhatWasDecodedGivesTheSameFile() throws IOException {
        for (Dumps dump : Dumps.all()) {
            String xml = dump.encode().tei().xml();
            byte[] decoded =
                    Decoder.decode(xml.getBytes(StandardCharsets.UTF_8)).bytes();
            assertEquals(xml, dump.with("", decoded).encode().tei().xml(), dump.name());
        }
    }

    /** The file without what the header says of the bytes, and without white space. */
    private static String ink(Dumps dump) {
        return dump.encode()
                .tei()
                .xml()
                .replaceAll("(?s)<bibl type=\"digital\".*?</bibl>", "")
                .replaceAll("\\s+", "")
                .replace("<line></line>", "<line/>");
    }

    private static String difference(String one, String two) {
        int at = Arrays.mismatch(one.toCharArray(), two.toCharArray());
        int from = Math.max(0, at - 60);
        return ": " + one.substring(from, Math.min(one.length(), at + 60)) + " | "
                + two.substring(from, Math.min(two.length(), at + 60));
    }

    /** Laws 1, 2, 3, 6 and 7. */
    private static final class Checks implements AutoCloseable {
        private final Schemas tei;
        private final Optional<Schemas> own;
        private final List<String> wrong = new ArrayList<>();

        Checks() throws IOException, SAXException {
            tei = new Schemas(Aids.tei("tei_all.rng"));
            Optional<Path> schema = Dumps.ownSchema();
            own = schema.isPresent() ? Optional.of(new Schemas(schema.get())) : Optional.empty();
        }

        void run(List<Dumps> dumps) throws IOException, SAXException {
            for (Dumps dump : dumps) {
                try {
                    check(dump, dump.encode());
                } catch (RuntimeException e) {
                    wrong.add(dump.name() + " throws " + e + " " + e.getStackTrace()[0]);
                }
            }
        }

        private void check(Dumps dump, Encoding encoding) throws IOException, SAXException {
            String xml = encoding.tei().xml();
            require(
                    Arrays.equals(
                            dump.bytes(),
                            Decoder.decode(xml.getBytes(StandardCharsets.UTF_8)).bytes()),
                    dump,
                    "is not lossless");
            int at = 0;
            for (Region region : encoding.page().regions()) {
                require(region.span().start() == at, dump, "has a gap at " + at);
                at = region.span().end();
            }
            require(at == encoding.source().text().length(), dump, "is covered up to " + at);
            require(encoding.diagnostics().stream().noneMatch(d -> d.code() == Code.P190), dump, "is kept as text");
            List<String> faults = Nesting.faults(encoding.document());
            require(faults.isEmpty(), dump, "doesn't nest: " + faults);
            String messages = tei.messages(xml);
            require(
                    messages.isEmpty(),
                    dump,
                    "is not TEI: " + messages.lines().limit(3).toList());
            if (own.isPresent()) {
                String more = own.get().messages(xml);
                require(
                        more.isEmpty(),
                        dump,
                        "is not opis: " + more.lines().limit(3).toList());
            }
        }

        private void require(boolean holds, Dumps dump, String what) {
            if (!holds) {
                wrong.add(dump.name() + " " + what);
            }
        }

        @Override
        public void close() {
            assertEquals(List.of(), wrong);
        }
    }
}
