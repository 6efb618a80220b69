package org.opis.document;

import java.util.List;
import java.util.Optional;
import org.opis.text.Span;

/** A block of a paper. Blocks never overlap; between them is white space. */
public sealed interface Block {
    Span span();

    <R> R match(BlockCases<R> cases);

    /** What a heading is over. */
    enum Level {
        /** the paper */
        MAIN,
        /** the paper, as its subject line */
        SUBJECT,
        /** a section of the running text */
        SECTION
    }

    /** A title, subject or period line; {@code lost} where its first line was dropped from the dump. */
    record Heading(Span span, Level level, boolean lost, List<Inline> content, Certainty certainty) implements Block {
        public Heading(Span span, Level level, boolean lost, List<Inline> content) {
            this(span, level, lost, content, Certainty.CERTAIN);
        }

        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.heading(this);
        }
    }

    /** Opening apparatus: stamps, numbers, datelines, salutations. */
    record Opener(Span span, List<Inline> content) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.opener(this);
        }
    }

    record Paragraph(Span span, List<Inline> content) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** What a part of a paper is: a TEI {@code div} within that of the paper. */
    enum Part {
        /** a day of a journal */
        ENTRY("entry"),
        SECTION("section");

        private final String type;

        Part(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** A day of a journal, or a section with its heading; {@code n} counts the days, 0 for a section. */
    record Entry(Span span, Part part, Heading heading, int n, List<Block> blocks) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.entry(this);
        }
    }

    /** A turn of a speaker. */
    record Speech(Span span, Span speaker, List<Inline> speakerContent, List<Paragraph> paragraphs) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.speech(this);
        }
    }

    /** A numbered or dashed list. */
    record Items(Span span, List<Item> items) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * Who took part: a label such as "Present:", and a person per item.
     *
     * @param clause whether the label and the names are one sentence: "Present were: A and B."
     */
    record Participants(Span span, Span head, boolean clause, List<Inline> headContent, List<Item> items)
            implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.participants(this);
        }
    }

    /** Who took part, by groups: a label over all, empty where there is none, and each group with its own. */
    record Attendance(Span span, Span head, List<Inline> headContent, List<Participants> groups) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.attendance(this);
        }
    }

    /**
     * A distribution list: what stands before it, and a recipient per item.
     *
     * @param counted whether that says how many copies were made; otherwise it is a label
     * @param tail what is marked between the last item and the end
     */
    record Distribution(
            Span span,
            Span head,
            boolean counted,
            List<Inline> headContent,
            List<Item> items,
            List<Lost> lost,
            List<Inline> tail)
            implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.distribution(this);
        }
    }

    /** A passage left out between paragraphs. */
    record Omission(Span span, Editorial.Gap gap) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.omission(this);
        }
    }

    /** A remark, a page mark or another inline that stands alone between blocks. */
    record Lone(Span span, Inline inline) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.lone(this);
        }
    }

    /** Signatures and closing greetings. */
    record Closer(Span span, List<Inline> content) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.closer(this);
        }
    }

    /** Lines after the signature: production note, filing instruction, form. */
    record Trailer(Span span, String type, List<Inline> content) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.trailer(this);
        }
    }

    /** Prose of the author after the signature. */
    record Postscript(Span span, List<Paragraph> paragraphs, Optional<Inline> signed) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.postscript(this);
        }
    }

    /** A telegram or letter quoted as a whole, and the name at its end. */
    record Embedded(Span span, List<Paragraph> paragraphs, Optional<Inline> signed) implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.embedded(this);
        }
    }

    /**
     * The text of a foot- or endnote.
     *
     * @param n as printed
     * @param id its xml:id
     * @param content what stands before the recipients, or all of it
     * @param recipients where the note is the list of those who got the paper
     */
    record Note(Span span, String n, String id, List<Inline> content, Optional<Distribution> recipients)
            implements Block {
        @Override
        public <R> R match(BlockCases<R> cases) {
            return cases.note(this);
        }
    }

    /** One item; {@code label} is its printed number or dash, empty span where it has none. */
    record Item(Span span, String n, Span label, List<Inline> content, Certainty certainty) {
        public Item(Span span, String n, Span label, List<Inline> content) {
            this(span, n, label, content, Certainty.CERTAIN);
        }

        public Item with(Certainty certainty) {
            return new Item(span, n, label, content, certainty);
        }
    }

    /** Items whose line the dump lost, before the item at {@code before}. */
    record Lost(int before, int count) {}
}
