package org.opis.document;

import java.util.List;
import org.opis.text.Span;

/**
 * A marked stretch of running text. What lies between the members of {@link #content()} is plain text.
 * {@link #span()} includes the delimiters (brackets, "[sic]"), {@link #inner()} leaves them out. What an editor did to
 * the words stands in {@link Editorial}, what the paper itself holds here.
 */
public sealed interface Inline
        permits Editorial,
                Inline.Letterspaced,
                Inline.Date,
                Inline.Time,
                Inline.Name,
                Inline.NoteRef,
                Inline.Stamp,
                Inline.HandNote,
                Inline.Number,
                Inline.Marking,
                Inline.CopyNumber,
                Inline.Signature,
                Inline.Label,
                Inline.Measure,
                Inline.Amount,
                Inline.Typist,
                Inline.Foreign,
                Inline.PageMark,
                Inline.Recipients,
                Inline.Part {
    Span span();

    /** The span without its delimiters. */
    default Span inner() {
        return span();
    }

    /** The marked stretches within, in order, none overlapping. */
    default List<Inline> content() {
        return List.of();
    }

    <R> R match(InlineCases<R> cases);

    /** Letter-spaced words; {@code text} is what they say. */
    record Letterspaced(Span span, String text) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.letterspaced(this);
        }
    }

    /** A calendar date or period. */
    record Date(Span span, DateValue value, List<Inline> content) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.date(this);
        }
    }

    /** A time of the day, {@code when} in ISO 8601. */
    record Time(Span span, String when, Certainty certainty) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.time(this);
        }
    }

    /**
     * A name.
     *
     * @param ref an id of the lists, or empty
     * @param language that of a foreign form, BCP 47, or empty
     * @param candidates ids of the lists of which one may be meant; empty where one is, or none
     */
    record Name(
            Span span,
            NameKind kind,
            String ref,
            List<Inline> content,
            Certainty certainty,
            String language,
            List<String> candidates)
            implements Inline {
        public Name {
            candidates = List.copyOf(candidates);
        }

        public Name(Span span, NameKind kind, String ref, List<Inline> content, Certainty certainty, String language) {
            this(span, kind, ref, content, certainty, language, List.of());
        }

        public Name(Span span, NameKind kind, String ref, List<Inline> content) {
            this(span, kind, ref, content, Certainty.CERTAIN, "");
        }

        /** The same around other stretches. */
        public Name holding(List<Inline> other) {
            return new Name(span, kind, ref, other, certainty, language, candidates);
        }

        /** The same name of the one entry that is meant. */
        public Name of(String id, Certainty sure) {
            return new Name(span, kind, id, content, sure, language, List.of());
        }

        /** The same name of one of several entries, or of none. */
        public Name among(List<String> ids) {
            return new Name(span, kind, "", content, certainty, language, ids);
        }

        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.name(this);
        }
    }

    /** A mark that refers to a note; {@code target} is the note's xml:id or empty. */
    record NoteRef(Span span, Span inner, String target) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.noteRef(this);
        }
    }

    /** A stamp impression, or one fragment of it where columns were run together. */
    record Stamp(Span span, Span inner, StampType type, Chain chain, Certainty certainty, List<Inline> content)
            implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.stamp(this);
        }
    }

    /** A handwritten remark about the paper. */
    record HandNote(Span span, Span inner, String subtype, String place, Certainty certainty, List<Inline> content)
            implements Inline {
        /** What is to be done with a paper may be typed. */
        public boolean isByHand() {
            return !subtype.equals("routing");
        }

        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.handNote(this);
        }
    }

    /** A registration number of the paper; {@code when} is the date printed beside it, or no date. */
    record Number(Span span, NumberType type, DateValue when, List<Inline> content, Certainty certainty)
            implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.number(this);
        }
    }

    /** A secrecy or urgency marking; {@code classes} are its categories, two where it joins two. */
    record Marking(Span span, List<Facts.Marking> classes, List<Inline> content) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.marking(this);
        }
    }

    /** A copy number; {@code number} is its digits, empty where they were left out. */
    record CopyNumber(Span span, Span number, List<Inline> content) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.copyNumber(this);
        }
    }

    /** A handwritten signature, as the words that report it. */
    record Signature(Span span, Span inner) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.signature(this);
        }
    }

    /** A label that stays verbatim: "MFA stamp:", "Note in left margin:". */
    record Label(Span span, Span inner, List<Inline> content) implements Inline {
        public Label(Span span, Span inner) {
            this(span, inner, List.of());
        }

        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.label(this);
        }
    }

    /** A count: copies, leaves, attachments. */
    record Measure(Span span, String type, String unit, int quantity, Certainty certainty) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.measure(this);
        }
    }

    /** How many of something a recipient gets: a number among words. */
    record Amount(Span span, int value) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.amount(this);
        }
    }

    /** A typist's mark, or the line that says who typed. */
    record Typist(Span span, List<Inline> content, Certainty certainty) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.typist(this);
        }
    }

    /** A word of another language; BCP 47. */
    record Foreign(Span span, String language) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.foreign(this);
        }
    }

    /** A page number or page break mark; {@code n} is the number. */
    record PageMark(Span span, String n) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.pageMark(this);
        }
    }

    /** Those who got a paper, as a sentence of it lists them; white space alone stands between the items. */
    record Recipients(Span span, List<Block.Item> items) implements Inline {
        public Recipients {
            items = List.copyOf(items);
        }

        @Override
        public List<Inline> content() {
            return items.stream().flatMap(item -> item.content().stream()).toList();
        }

        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.recipients(this);
        }
    }

    /** A part of an opener, closer or trailer. */
    record Part(Span span, Span inner, PartKind kind, List<Inline> content, Certainty certainty) implements Inline {
        @Override
        public <R> R match(InlineCases<R> cases) {
            return cases.part(this);
        }
    }
}
