package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.document.Responsibility;
import org.opis.document.Responsibility.Agent;
import org.opis.document.Responsibility.Role;
import org.opis.document.Value;

/** Writes titleStmt: title, author, programmes, funders, and who did what (TEI P5 2.2.1). */
final class TitleStatement {
    private final XmlText xml;
    private final Header header;

    private TitleStatement(XmlText xml, Header header) {
        this.xml = xml;
        this.header = header;
    }

    static void write(XmlText xml, Header header) {
        TitleStatement statement = new TitleStatement(xml, header);
        xml.line().open("titleStmt");
        statement.title();
        statement.people();
        statement.responsibilities();
        xml.closeLine();
    }

    private void title() {
        Optional<Value> title =
                header.metadata().title().filter(value -> !value.text().isBlank());
        if (title.isPresent()) {
            xml.line().element("title", HeaderText.clean(title.get().text()), "level", "a", "type", "main");
        } else {
            String name = header.page().source().name();
            xml.line().element("title", HeaderText.clean(name), "type", "filename");
        }
    }

    private void people() {
        author();
        header.metadata().responsibilities().stream()
                .flatMap(one -> one.programme().stream())
                .map(Value::text)
                .distinct()
                .forEach(programme -> body("sponsor", programme));
        header.metadata().funders().forEach(funder -> body("funder", funder.text()));
    }

    /** Whom the record names; else who wrote down what others said, as the paper shows. */
    private void author() {
        Optional<Value> named = header.metadata().author();
        named.ifPresent(author -> {
            xml.line().open("author");
            person(author.text());
            xml.close();
        });
        header.facts().author().filter(author -> named.isEmpty()).ifPresent(author -> {
            xml.line().open("author");
            Correspondences.name(xml, author, header.refs());
            xml.close();
        });
    }

    private void responsibilities() {
        int translators = 0;
        int others = 0;
        for (Responsibility one : header.metadata().responsibilities()) {
            boolean translator = one.role() == Role.TRANSLATED;
            int n = translator ? ++translators : ++others;
            String id = translator ? n == 1 ? "tr" : "tr." + n : "resp." + n;
            responsibility(id, one.role().phrase(), one.agents());
        }
        if (translators == 0 && header.editor()) {
            open("tr", "editorial marks by");
            xml.element("name", "a translator or editor whom the page does not name")
                    .close();
        }
        open("enc", "encoded by");
        xml.element("orgName", "opis").close();
    }

    private void responsibility(String id, String phrase, List<Agent> agents) {
        open(id, phrase);
        for (Agent agent : agents) {
            if (agent.body()) {
                org(agent.name().text());
            } else {
                person(agent.name().text());
            }
            agent.institution().ifPresent(institution -> org(institution.text()));
        }
        xml.close();
    }

    private void open(String id, String phrase) {
        xml.line().open("respStmt", "xml:id", id).element("resp", phrase);
    }

    private void body(String element, String name) {
        xml.line().open(element);
        org(name);
        xml.close();
    }

    private void person(String name) {
        xml.element("persName", HeaderText.clean(name), "ref", header.refs().person(name));
    }

    private void org(String name) {
        xml.element("orgName", HeaderText.clean(name), "ref", header.refs().org(name));
    }
}
