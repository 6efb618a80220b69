package org.opis.revision;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.validate.Validator;

/** What a changed file has to be: no more at fault than the one before, and as lossless. */
public final class Soundness {
    private final Optional<String> problem;
    private final boolean textCorrected;
    private final long faults;
    private final byte[] dump;

    private Soundness(Optional<String> problem, boolean textCorrected, long faults, byte[] dump) {
        this.problem = problem;
        this.textCorrected = textCorrected;
        this.faults = faults;
        this.dump = dump;
    }

    static Soundness of(byte[] base, byte[] hand, byte[] now) {
        Decoded decoded = Decoder.decode(hand);
        boolean corrected = !Arrays.equals(decoded.bytes(), Decoder.decode(base).bytes());
        return new Soundness(
                decoded.problem().map(p -> p.position() + ": " + p.message()),
                corrected,
                faults(hand),
                Decoder.decode(now).bytes());
    }

    /** For changes of one file that say nothing else of its dump. */
    public static Soundness of(byte[] file) {
        return of(file, file, file);
    }

    /** Why the corrected file cannot be read. */
    Optional<String> problem() {
        return problem;
    }

    /** Whether the corrections changed text of the dump. */
    boolean isTextCorrected() {
        return textCorrected;
    }

    boolean holds(String xml) {
        return holds(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a file may be written. */
    public boolean holds(byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        return decoded.problem().isEmpty()
                && (textCorrected || Arrays.equals(decoded.bytes(), dump))
                && faults(bytes) <= faults;
    }

    private static long faults(byte[] xml) {
        return Validator.builtIn().validate("", xml).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
