package org.opis.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opis.text.Span;

/**
 * Who did what for the page: "Obtained for PROGRAMME by X (Institution)".
 *
 * @param role what was done
 * @param agents who did it, in order
 * @param programme for which programme, where said
 * @param language the language it was translated from, where said
 * @param span the clause
 */
public record Responsibility(
        Role role, List<Agent> agents, Optional<Value> programme, Optional<Value> language, Span span) {
    public Responsibility {
        Objects.requireNonNull(role);
        Objects.requireNonNull(programme);
        Objects.requireNonNull(language);
        Objects.requireNonNull(span);
        agents = List.copyOf(agents);
    }

    /** What was done. */
    public enum Role {
        TRANSLATED("translated by"),
        OBTAINED("obtained by"),
        CONTRIBUTED("contributed by"),
        TRANSCRIBED("transcribed by"),
        COMPILED("compiled by"),
        EDITED("edited by"),
        ANNOTATED("annotated by"),
        PROVIDED("provided by"),
        SELECTED("selected by"),
        INTRODUCED("introduced by");

        private final String phrase;

        Role(String phrase) {
            this.phrase = phrase;
        }

        /** As the header says it. */
        public String phrase() {
            return phrase;
        }
    }

    /**
     * A person or a body.
     *
     * @param institution in parentheses or after a comma
     * @param body whether the name is that of a body
     */
    public record Agent(Value name, Optional<Value> institution, boolean body) {
        public Agent {
            Objects.requireNonNull(name);
            Objects.requireNonNull(institution);
        }
    }
}
