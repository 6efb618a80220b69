package org.opis.score;

import java.util.Optional;

/**
 * How far another reading of a gold span is as right.
 *
 * @param other another type that it may be of
 * @param optional whether it may as well be left unmarked
 */
record Leeway(Optional<SpanType> other, boolean optional) {
    static final Leeway NONE = new Leeway(Optional.empty(), false);
}
