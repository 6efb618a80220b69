package org.opis.tei;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.document.Facts;
import org.opis.document.Metadata;
import org.opis.document.Value;

/** Writes profileDesc: summary, date, languages, kind of paper, correspondence (TEI P5 2.4). */
final class ProfileDescription {
    private final XmlText xml;
    private final Header header;
    private final Metadata metadata;

    private ProfileDescription(XmlText xml, Header header) {
        this.xml = xml;
        this.header = header;
        this.metadata = header.metadata();
    }

    static void write(XmlText xml, Header header) {
        ProfileDescription description = new ProfileDescription(xml, header);
        if (description.isEmpty()) {
            return;
        }
        xml.line().open("profileDesc");
        description.summary();
        description.creation();
        description.calendars();
        description.languages();
        description.classes();
        Correspondences.write(xml, header.facts().correspondence(), header.refs());
        xml.closeLine();
    }

    private boolean isEmpty() {
        return metadata.summary().isEmpty()
                && metadata.date().isEmpty()
                && !isEnglish()
                && metadata.record().type().isEmpty()
                && metadata.record().classification().isEmpty()
                && header.facts().languages().isEmpty()
                && !header.facts().julian()
                && header.facts().markings().isEmpty()
                && header.facts().correspondence().stream().noneMatch(Correspondences::isNamed);
    }

    /** A translation says so; the site publishes in English. */
    private boolean isEnglish() {
        return metadata.isTranslated() || !header.page().publisher().isEmpty();
    }

    private void summary() {
        List<Value> paragraphs = metadata.summary();
        if (paragraphs.isEmpty()) {
            return;
        }
        xml.line().open("abstract");
        paragraphs.forEach(p -> xml.element("p", HeaderText.clean(p.text())));
        xml.close();
    }

    private void creation() {
        metadata.date().ifPresent(date -> {
            xml.line().open("creation").open("date", HeaderText.dated(date.value()));
            xml.text(HeaderText.clean(date.text().text())).close().close();
        });
    }

    /** TEI P5 2.4.6: a calendar that dates refer to is declared. */
    private void calendars() {
        if (header.facts().julian()) {
            xml.line().open("calendarDesc").open("calendar", "xml:id", "cal.julian");
            xml.element("p", "Julian calendar (old style)").close().close();
        }
    }

    /** The language of the text, and those of single words; the original's is in msDesc. */
    private void languages() {
        List<String> words = header.facts().languages();
        if (words.isEmpty() && !isEnglish()) {
            return;
        }
        xml.line().open("langUsage");
        if (isEnglish()) {
            String name = metadata.isTranslated() ? "English (translation)" : "English";
            xml.line().element("language", name, "ident", "en");
        }
        for (String tag : words) {
            xml.line().element("language", Languages.name(tag) + " (single words)", "ident", tag);
        }
        xml.closeLine();
    }

    private void classes() {
        Optional<Value> type = metadata.record().type();
        Optional<Value> marking = metadata.record().classification();
        List<Facts.Marking> markings = header.facts().markings();
        if (type.isEmpty() && marking.isEmpty() && markings.isEmpty()) {
            return;
        }
        xml.line().open("textClass");
        for (Facts.Marking one : markings) {
            xml.line().empty("catRef", "scheme", "#classification", "target", Refs.pointer(one.id()));
        }
        if (Stream.of(type, marking).anyMatch(Optional::isPresent)) {
            xml.line().open("keywords");
            term("document-type", type);
            term("classification", marking);
            xml.close();
        }
        xml.closeLine();
    }

    private void term(String type, Optional<Value> value) {
        value.ifPresent(it -> xml.element("term", HeaderText.clean(it.text()), "type", type));
    }
}
