package org.opis.validate.proof;

import java.util.List;
import java.util.Optional;

/** An expression that is read when it is first asked: few files have something for each rule. */
final class Later implements Expr {
    private final String text;
    private volatile Optional<Expr> read = Optional.empty();

    Later(String text) {
        this.text = text;
    }

    @Override
    public List<Object> of(Focus at) {
        if (read.isEmpty()) {
            read = Optional.of(Parser.parse(text));
        }
        return read.get().of(at);
    }
}
