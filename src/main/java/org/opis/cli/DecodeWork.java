package org.opis.cli;

import java.util.List;
import org.opis.batch.Input;
import org.opis.report.Checked;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;

/**
 * One TEI file back to its dump.
 *
 * @param check whether only the verdict is wanted
 * @param bodyText whether the body alone is wanted
 */
record DecodeWork(boolean check, boolean bodyText) implements Run.Work<Made> {
    @Override
    public Made make(Input input, byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        if (check) {
            return Made.of(new Checked(input.label(), List.of()));
        }
        Made.Part part = bodyText ? Made.Part.of(".txt", decoded.bodyText()) : new Made.Part(".txt", decoded.bytes());
        return Made.of(new Checked(input.label(), List.of()), part);
    }
}
