package org.opis.recognise;

import java.util.List;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Reads the inside of a match. */
@FunctionalInterface
public interface Inner {
    List<Inline> read(Span span, Scope scope);
}
