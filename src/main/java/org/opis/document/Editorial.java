package org.opis.document;

import java.util.List;
import java.util.Optional;
import org.opis.text.Span;

/** What an editor, a translator or a writer did to the words: marked, doubted, supplied, left out, explained, changed. */
public sealed interface Editorial extends Inline {
    <R> R among(Cases<R> cases);

    @Override
    default <R> R match(InlineCases<R> cases) {
        return cases.editorial(this);
    }

    /** One method per kind. */
    interface Cases<R> {
        R sic(Sic sic);

        R unclear(Unclear unclear);

        R gap(Gap gap);

        R supplied(Supplied supplied);

        R expansion(Expansion expansion);

        R inWord(InWord word);

        R gloss(Gloss gloss);

        R space(Space space);

        R emphasis(Emphasis emphasis);

        R altered(Altered altered);
    }

    /** A word the editor marks as so in the original. */
    record Sic(Span span, Span inner, List<Inline> content, Optional<Span> correction, Certainty certainty)
            implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.sic(this);
        }
    }

    /** A doubtful reading. */
    record Unclear(Span span, Span inner, List<Inline> content, Certainty certainty) implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.unclear(this);
        }
    }

    /** Something that isn't there; {@code inner} is the wording that says so. */
    record Gap(Span span, Span inner, GapReason reason, Extent extent, Certainty certainty) implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.gap(this);
        }
    }

    /** Words the editor supplies. */
    record Supplied(Span span, Span inner, List<Inline> content, Certainty certainty) implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.supplied(this);
        }
    }

    /** An abbreviation and, in brackets after it, what it stands for. */
    record Expansion(Span span, Span abbreviation, Span bracket, Span inner, List<Inline> content)
            implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.expansion(this);
        }
    }

    /** A word whose abbreviated part is completed in brackets; {@code restored} are the bracketed parts. */
    record InWord(Span span, List<Span> restored) implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.inWord(this);
        }
    }

    /** A remark of translator or editor in the text. */
    record Gloss(Span span, Span inner, GlossKind kind, List<Inline> content, Certainty certainty)
            implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.gloss(this);
        }
    }

    /** A place left blank in the original; {@code inner} is the wording or the underscores. */
    record Space(Span span, Span inner, Extent extent) implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.space(this);
        }
    }

    /** Words said to be emphasised in the original. */
    record Emphasis(Span span, Span inner, List<Inline> content) implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.emphasis(this);
        }
    }

    /** What was changed on the paper, as a bracket says. */
    record Altered(Span span, Span inner, Alteration kind, List<Inline> content, Certainty certainty)
            implements Editorial {
        @Override
        public <R> R among(Cases<R> cases) {
            return cases.altered(this);
        }
    }
}
