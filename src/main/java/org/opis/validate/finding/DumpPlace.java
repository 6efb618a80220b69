package org.opis.validate.finding;

import java.util.Objects;
import org.opis.text.Position;

/**
 * A place in a dump.
 *
 * @param name the dump's file name
 * @param position where, 1-based, in code points
 */
public record DumpPlace(String name, Position position) {
    public DumpPlace {
        Objects.requireNonNull(name);
        Objects.requireNonNull(position);
    }

    @Override
    public String toString() {
        return name + ":" + position;
    }
}
