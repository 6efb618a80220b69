package org.opis.recognise.remark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The remarks of one page, each read once: several rules ask what a bracket reports. */
public final class RemarkMemory {
    private final Map<String, Optional<Remark>> read = new HashMap<>();

    /** What {@code inside}, without its brackets, reports; nothing if it is no remark that can be read. */
    Optional<Remark> read(String inside) {
        Optional<Remark> known = read.get(inside);
        if (known == null) {
            known = RemarkReader.read(inside);
            read.put(inside, known);
        }
        return known;
    }
}
