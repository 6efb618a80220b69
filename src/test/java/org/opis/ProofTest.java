package org.opis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.tei.Decoder;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/** What is written is valid, whatever the dump holds. */
class ProofTest {
    /** {@code -Dopis.fuzz=N}: how many damaged dumps are tried; {@code -Dopis.minutes=N}: for how long, instead. */
    private static final int MUTATIONS = Integer.getInteger("opis.fuzz", 5000);

    private static final long MINUTES = Long.getLong("opis.minutes", 0);
    private static final int WHOLE = 50;
    private static final long SEED = Long.getLong("opis.seed", 20_261_130);

    /** Kinds that gave invalid files once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three copies\n2 to Southeast Asia\n",
                ".\nword[Logo \nEs]\n",
                "Eastern Europe\n[2]text\n",
                "Quay [2]rope[2]tar\n",
                "[signature]\n",
                "To: \n\nCopy to: Ankara\n"
            })
    void whatOnceGaveAnInvalidFileNeedsNoPlainerMarkup(String dump) {
        Proof.Proved proved = prove(dump.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertTrue(proved.findings().stream().allMatch(f -> f.severity() == Severity.WARNING));
        assertEquals(
                List.of(),
                proved.encoding().diagnostics().stream()
                        .filter(d -> d.code() == Code.P190)
                        .toList());
    }

    @Test
    void damagedAndSplicedDumpsGiveValidFiles() throws IOException {
        List<Dumps> from = Dumps.examples();
        List<Dumps> whole = Dumps.fixtures();
        Mutations mutations = new Mutations(SEED);
        List<String> wrong = new ArrayList<>();
        long end = System.nanoTime() + MINUTES * 60_000_000_000L;
        int plainer = 0;
        int tried = 0;
        while (MINUTES > 0 ? System.nanoTime() < end : tried < MUTATIONS) {
            // a whole page costs as much as thirty examples
            boolean page = tried % WHOLE == 0;
            Dumps one = page ? whole.get(tried / WHOLE % whole.size()) : from.get(tried % from.size());
            Dumps dump = mutations.mutate(tried % 3 == 0 ? mutations.splice(one, from) : one);
            tried++;
            Optional<Proof.Proved> proved = prove(dump.bytes());
            if (proved.isEmpty()) {
                wrong.add(dump.name() + " cannot be written: " + dump.latin());
                continue;
            }
            Encoding encoding = proved.get().encoding();
            byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(dump.bytes(), Decoder.decode(tei).bytes())) {
                wrong.add(dump.name() + " is not lossless: " + dump.latin());
            }
            List<String> said = encoding.diagnostics().stream()
                    .filter(d -> d.code() == Code.P190)
                    .map(d -> d.message())
                    .toList();
            if (!said.isEmpty()) {
                plainer++;
                keep(dump, said);
            }
        }
        System.out.println(
                tried + " damaged dumps: " + wrong.size() + " invalid or lossy, " + plainer + " with plainer markup");
        assertEquals(List.of(), wrong);
    }

    /** {@code -Dopis.keep=FOLDER}: dumps that need plainer markup are written there, to be mended. */
    private static void keep(Dumps dump, List<String> said) throws IOException {
        String folder = System.getProperty("opis.keep", "");
        if (!folder.isEmpty()) {
            Path file = Files.createDirectories(Path.of(folder))
                    .resolve(Integer.toHexString(dump.latin().hashCode()));
            Files.write(Path.of(file + ".txt"), dump.bytes());
            Files.writeString(Path.of(file + ".said"), dump.name() + "\n" + String.join("\n", said) + "\n");
        }
    }

    /** A defect of a rule, made here: the place is plainer, and the rest stays marked. */
    @Test
    void plainerMarkupIsOfOnePlace() {
        byte[] dump = "[stamp: SECRET]\n\nThe consul [illegible] wrote.\n".getBytes(StandardCharsets.UTF_8);
        Encoding whole = Opis.encode(SourceReader.read("a.txt", dump, StandardCharsets.UTF_8), Options.DEFAULT);
        Set<Span> stamp = Set.of(new Span(0, 15));
        Encoding plainer = Opis.write(whole, whole.document(), Options.DEFAULT, stamp, List.of());
        assertTrue(whole.tei().xml().contains("<stamp"));
        assertFalse(plainer.tei().xml().contains("<stamp"));
        assertTrue(
                plainer.tei().xml().contains(" reason=\"illegible\""),
                plainer.tei().xml());
        assertArrayEquals(
                dump,
                Decoder.decode(plainer.tei().xml().getBytes(StandardCharsets.UTF_8))
                        .bytes());
        assertEquals(
                Optional.empty(),
                Proof.of(plainer, Options.DEFAULT).orElseThrow().findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .findFirst());
    }

    private static Optional<Proof.Proved> prove(byte[] dump) {
        return Proof.of(
                Opis.encode(SourceReader.read("page.txt", dump, StandardCharsets.UTF_8), Options.DEFAULT),
                Options.DEFAULT);
    }
}
