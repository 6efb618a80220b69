package org.opis.validate.pointer;

/** What following a pointer comes to. */
sealed interface Outcome {
    /** It leads to an element of that local name. */
    record Found(String element) implements Outcome {}

    /** It leads nowhere; one clause says why. */
    record Missing(String why) implements Outcome {}

    /** Another file of the run has what it means; {@code place} says where. */
    record Sister(String place) implements Outcome {}

    /** There is no such file; a bare word, which is not {@code named} as files are, is one only beside others. */
    record NoFile(String name, boolean named) implements Outcome {}

    /** It leads out of what opis looks at. */
    record Elsewhere() implements Outcome {}

    /** Its prefix is declared nowhere. */
    record Undeclared(String prefix) implements Outcome {}
}
