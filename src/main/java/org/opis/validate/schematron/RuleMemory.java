package org.opis.validate.schematron;

/** A user's rules took all the memory there was; beside other files, or alone. */
public final class RuleMemory extends OutOfMemoryError {
    private static final long serialVersionUID = 1L;
}
