package org.opis.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.opis.tei.MarkedElement;
import org.opis.text.Span;
import org.opis.validate.Validator;
import org.opis.validate.grammar.Guide;
import org.opis.validate.grammar.Situation;

/** What is doubtful in a file, and names that nothing marks. */
final class Questions {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Guide GUIDE = Validator.builtIn().grammars().get(0).guide();
    private static final Set<String> DOUBTS = Set.of("low", "medium", "high");
    /** Two words with capitals and more, within a line; the first of a sentence has one in any case. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll},;:] )(?:\\p{Lu}[\\p{L}'-]+ ){1,4}\\p{Lu}[\\p{L}'-]+");

    private final SuggestTarget target;
    private final List<Question> questions = new ArrayList<>();

    private Questions(SuggestTarget target) {
        this.target = target;
    }

    /** In the order of the dump. */
    static List<Question> of(SuggestTarget target) {
        Questions questions = new Questions(target);
        questions.doubts();
        questions.names();
        questions.questions.sort(Comparator.comparing(Question::span));
        return questions.questions;
    }

    private void doubts() {
        for (SuggestTarget.Reading reading : target.readings()) {
            MarkedElement one = reading.element();
            if (DOUBTS.contains(one.attribute("cert")) && !reading.inner().isEmpty()) {
                Map<String, String> attributes = new HashMap<>(one.attributes());
                attributes.keySet().removeAll(Set.of("cert", "resp", "xml:id"));
                questions.add(new Question(
                        reading.outer(), one.name(), attributes, one.attribute("cert"), allowed(reading.outer())));
            }
        }
    }

    private void names() {
        Matcher name = NAME.matcher(target.dump().text());
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            boolean text = target.readings().stream()
                    .anyMatch(reading ->
                            reading.element().is("p") && reading.inner().contains(span));
            boolean marked = target.readings().stream()
                    .anyMatch(reading -> Families.isReading(reading.element().name())
                            && reading.outer().overlaps(span));
            if (text && !marked) {
                questions.add(new Question(span, "", Map.of(), "", allowed(span)));
            }
        }
    }

    /** Elements that may stand around a passage, where it stands. */
    private List<String> allowed(Span span) {
        List<Situation.Open> open = target.readings().stream()
                .filter(reading ->
                        reading.outer().contains(span) && !reading.outer().equals(span))
                .map(reading ->
                        new Situation.Open(new QName(TEI, reading.element().name()), Map.of(), List.of()))
                .collect(Collectors.toCollection(ArrayList::new));
        open.add(0, new Situation.Open(new QName(TEI, "TEI"), Map.of(), List.of()));
        return GUIDE.suggestions().elements(new Situation(open, List.of())).stream()
                .map(QName::getLocalPart)
                .filter(Families::isReading)
                .sorted()
                .toList();
    }
}
