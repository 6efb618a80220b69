package org.opis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.document.Certainty;
import org.opis.tei.MarkedElement;
import org.opis.text.Span;

/** Who wrote to whom: of the paper that the title names, as gold and as a header say it. */
final class ScoredParties {
    private ScoredParties() {}

    /** What gold says; an author only where there is no sender, as journals and minutes have. */
    static List<Mark> gold(Map<?, ?> corresp) {
        List<Mark> marks = new ArrayList<>();
        List<String> sender = JsonTree.texts(corresp, "sender");
        List<String> author = JsonTree.texts(corresp, "author");
        if (!sender.isEmpty()) {
            marks.add(mark(SpanType.SENDER, sender, true));
        } else if (!author.isEmpty()) {
            marks.add(mark(SpanType.AUTHOR, author, true));
        }
        if (corresp.get("addressees") instanceof List<?> all) {
            all.forEach(one -> marks.add(mark(SpanType.ADDRESSEE, JsonTree.texts(one), true)));
        }
        return marks;
    }

    /** What the header says: its correspDesc of the paper itself, and the author where nobody sent it. */
    static List<Mark> of(MarkedElement tei) {
        List<MarkedElement> all = tei.all().filter(e -> e.is("correspDesc")).toList();
        Optional<MarkedElement> main = all.stream()
                .filter(e -> e.attribute("default").equals("true"))
                .findFirst()
                .or(() -> all.stream().findFirst());
        List<Mark> marks = new ArrayList<>();
        main.ifPresent(paper -> paper.children().forEach(action -> action(action, marks)));
        List<Mark> authors = titleAuthors(tei)
                .map(name -> mark(SpanType.AUTHOR, List.of(name.text()), name.is("persName")))
                .toList();
        // of an author who sends copies of his journal either may be told
        boolean sent = marks.stream().anyMatch(mark -> mark.type() == SpanType.SENDER);
        marks.replaceAll(mark -> authors.stream().anyMatch(author -> isSame(author, mark)) ? mark.optional() : mark);
        authors.forEach(author -> marks.add(sent ? author.optional() : author));
        return marks;
    }

    private static boolean isSame(Mark author, Mark party) {
        return party.type() == SpanType.SENDER && author.normal().stream().anyMatch(party.normal()::contains);
    }

    private static void action(MarkedElement action, List<Mark> marks) {
        boolean addressed = action.attribute("subtype").equals("addressee");
        if (action.attribute("type").equals("sent") || addressed) {
            SpanType type = addressed ? SpanType.ADDRESSEE : SpanType.SENDER;
            action.children().stream()
                    .filter(e -> e.is("persName") || e.is("orgName") || e.is("roleName"))
                    .forEach(e -> marks.add(mark(type, List.of(e.text()), e.is("persName"))));
        }
    }

    private static Stream<MarkedElement> titleAuthors(MarkedElement tei) {
        return tei.all()
                .filter(e -> e.is("titleStmt"))
                .limit(1)
                .flatMap(e -> e.children().stream())
                .filter(e -> e.is("author"))
                .flatMap(e -> e.children().stream())
                .filter(e -> e.is("persName") || e.is("orgName") || e.is("roleName"));
    }

    /** A person counts by the whole name, or by the surname where one of the two says no more. */
    static Mark mark(SpanType type, List<String> names, boolean person) {
        List<String> forms = new ArrayList<>(names);
        for (String name : names) {
            String[] words = name.strip().split("[\\s.]+");
            if (person && words.length > 1) {
                forms.add(words[words.length - 1]);
            }
        }
        return Mark.of(type, forms, ScoredDate.NONE, Certainty.CERTAIN, Span.empty(0));
    }
}
