package org.opis.revision;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opis.Encoder;
import org.opis.Encoding;
import org.opis.Options;
import org.opis.batch.Input;
import org.opis.batch.Ledger;
import org.opis.batch.Work;
import org.opis.markup.Responsible;
import org.opis.report.Checked;
import org.opis.revision.Updated.State;
import org.opis.text.Digest;
import org.opis.text.XmlCharacters;

/**
 * Reads a dump anew and brings what comes of it together with the corrected file.
 *
 * @param home where the files are
 * @param ledger what opis wrote there
 * @param charset of the dumps
 * @param reading layouts and names
 * @param conflicts what becomes of what does not go together
 * @param editor who corrected the files; empty where nobody is to be named
 */
public record UpdateWork(
        Home home, Ledger ledger, Charset charset, Options reading, Conflicts conflicts, Optional<Responsible> editor)
        implements Work<Updated> {
    @Override
    public Updated make(Input input, byte[] dump) throws IOException {
        String place = input.place("");
        Encoder.Encoded encoded = new Encoder(options(place), charset).encode(input, dump);
        if (encoded.encoding().isEmpty()) {
            return Updated.refused(place, encoded.findings());
        }
        Checked found = encoded.findings();
        Encoding encoding = encoded.encoding().get();
        byte[] now = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        Path file = home.root().resolve(home.file(place));
        if (!Files.exists(file)) {
            return Updated.of(State.NEW, place, now, now, found);
        }
        byte[] hand = Files.readAllBytes(file);
        if (Arrays.equals(hand, now)) {
            return Updated.of(State.SAME, place, new byte[0], now, found);
        }
        Optional<byte[]> base = base(place, hand, now);
        if (base.isEmpty()) {
            return Updated.refused(
                    place, found, file + ": what opis wrote there before is not kept; it stays as it is");
        }
        if (Arrays.equals(base.get(), hand)) {
            return Updated.of(State.READ_ANEW, place, now, now, found)
                    .taking(Taken.of(Differences.between(text(hand), text(now)), encoding, text(now)));
        }
        return merged(place, found, file, new States(base.get(), hand, now, encoding));
    }

    /** Three states of a file, and what the last was written from. */
    private record States(byte[] base, byte[] hand, byte[] now, Encoding encoding) {}

    private Updated merged(String place, Checked found, Path file, States states) {
        Soundness soundness = Soundness.of(states.base(), states.hand(), states.now());
        if (soundness.problem().isPresent()) {
            return Updated.refused(
                    place,
                    found,
                    file + ": it is not well-formed: " + soundness.problem().get() + "; it stays as it is");
        }
        XmlCharacters characters = XmlCharacters.of(states.hand());
        String base = text(states.base());
        Merged merged = Merge.of(base, named(states, characters), text(states.now()), conflicts, soundness::holds);
        byte[] bytes = characters.bytes(merged.xml());
        boolean same = Arrays.equals(bytes, states.hand());
        List<String> remarks = soundness.isTextCorrected()
                ? List.of(file + ": the corrections changed text; it no longer gives its dump back")
                : List.of();
        return new Updated(
                same ? State.SAME : State.MERGED,
                place,
                same ? new byte[0] : bytes,
                states.now(),
                Taken.of(merged.taken(), states.encoding(), text(states.now())),
                merged.conflicts(),
                remarks,
                List.of(found));
    }

    /** The corrected file, and who corrected it. */
    private String named(States states, XmlCharacters hand) {
        Soundness soundness = Soundness.of(states.base(), states.hand(), states.hand());
        return editor.map(who -> Attribution.of(text(states.base()), hand.text(), who, soundness::holds))
                .orElse(hand.text());
    }

    /** What opis wrote: as it was kept; else this file if it is the one; else what it writes now if it wrote that. */
    private Optional<byte[]> base(String place, byte[] hand, byte[] now) {
        Optional<byte[]> kept = Bases.read(home.root(), place);
        Optional<String> wrote = ledger.last(home.file(place));
        return kept.or(() -> wrote.filter(Digest.sha256(hand)::equals).map(hash -> hand))
                .or(() -> wrote.filter(Digest.sha256(now)::equals).map(hash -> now));
    }

    private Options options(String place) {
        String up = "../".repeat((int) place.chars().filter(c -> c == '/').count() + 1);
        return new Options(Optional.empty(), up + "schema/", reading.layouts(), reading.names(), reading.second());
    }

    private static String text(byte[] xml) {
        return XmlCharacters.of(xml).text();
    }
}
