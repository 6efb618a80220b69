package org.opis.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page says about its document. A value that the page doesn't give is absent.
 *
 * @param title of the record
 * @param date of the record
 * @param author a person that the title names as author
 * @param funders each once
 * @param responsibilities one for each role of each clause, in page order
 * @param signatures where the original is kept; more than one where the page names several places
 * @param published remarks on where the paper was printed
 * @param summary its paragraphs
 * @param rights paragraphs on rights and terms
 * @param record the rest of the record
 */
public record Metadata(
        Optional<Value> title,
        Optional<RecordDate> date,
        Optional<Value> author,
        List<Value> funders,
        List<Responsibility> responsibilities,
        List<Shelfmark> signatures,
        List<Value> published,
        List<Value> summary,
        List<Value> rights,
        Record record) {
    /** A page that says nothing. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Record.NONE);

    public Metadata {
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        Objects.requireNonNull(author);
        Objects.requireNonNull(record);
        funders = List.copyOf(funders);
        responsibilities = List.copyOf(responsibilities);
        signatures = List.copyOf(signatures);
        published = List.copyOf(published);
        summary = List.copyOf(summary);
        rights = List.copyOf(rights);
    }

    /** The same with another title, date, author and signatures. */
    public Metadata with(
            Optional<Value> title, Optional<RecordDate> date, Optional<Value> author, List<Shelfmark> signatures) {
        return new Metadata(
                title, date, author, funders, responsibilities, signatures, published, summary, rights, record);
    }

    /** The same with others who had a part in it, behind those that it has. */
    public Metadata with(List<Responsibility> more) {
        return new Metadata(
                title,
                date,
                author,
                funders,
                Stream.concat(responsibilities.stream(), more.stream()).toList(),
                signatures,
                published,
                summary,
                rights,
                record);
    }

    /** Whether the page names a translator, to whom editorial readings can point. */
    public boolean isTranslated() {
        return responsibilities.stream().anyMatch(r -> r.role() == Responsibility.Role.TRANSLATED);
    }

    /**
     * A date of the page's metadata.
     *
     * @param text as printed
     * @param value what it says; NONE where it can't be read
     */
    public record RecordDate(Value text, DateValue value) {
        public RecordDate {
            Objects.requireNonNull(text);
            Objects.requireNonNull(value);
        }
    }

    /**
     * The record on the site.
     *
     * @param id its number
     * @param url its address
     * @param uploaded when it was put there
     * @param publisher who publishes it, as the page says
     * @param type kind of document
     * @param language original language or languages
     * @param classification original classification
     */
    public record Record(
            Optional<Value> id,
            Optional<Value> url,
            Optional<RecordDate> uploaded,
            Optional<Value> publisher,
            Optional<Value> type,
            Optional<Value> language,
            Optional<Value> classification) {
        public static final Record NONE = new Record(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Record {
            Objects.requireNonNull(id);
            Objects.requireNonNull(url);
            Objects.requireNonNull(uploaded);
            Objects.requireNonNull(publisher);
            Objects.requireNonNull(type);
            Objects.requireNonNull(language);
            Objects.requireNonNull(classification);
        }
    }
}
