package org.opis.cli;

/** Something that a run needs before it starts cannot be opened. */
final class Unopened extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unopened(String label, String reason) {
        super(label + ": " + reason);
    }
}
