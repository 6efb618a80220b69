package org.opis.validate.proof;

/** What these few functions of XPath cannot say; caught where a file is to be proved. */
final class Unproved extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unproved(String what) {
        super(what, null, false, false);
    }
}
