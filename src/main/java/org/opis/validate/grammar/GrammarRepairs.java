package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;
import org.opis.validate.finding.Repair;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Tags;

/** What V500 repairs: an attribute's value or its name, where one that is allowed is the same but for its writing. */
final class GrammarRepairs implements Consumer<Failure> {
    private final ElementPath trail;
    private final List<Repair> repairs = new ArrayList<>();

    GrammarRepairs(ElementPath trail) {
        this.trail = trail;
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    @Override
    public void accept(Failure failure) {
        switch (failure.event()) {
            case VALUE -> attribute(failure)
                    .ifPresent(span -> value(failure, span).ifPresent(edit -> add(span, edit)));
            case ATTRIBUTE -> attribute(failure)
                    .ifPresent(span -> name(failure, span).ifPresent(edit -> add(span, edit)));
            default -> {
                // what is missing or stands in the wrong place has more than one remedy
            }
        }
    }

    private void add(Span span, Edit edit) {
        repairs.add(new Repair(Code.V500.name(), span, edit));
    }

    /** The attribute as it stands in the file; what an entity brought in does not. */
    private Optional<Span> attribute(Failure failure) {
        Span span = Tags.attribute(trail.file().text(), trail.tag(), failure.name());
        return span.isEmpty() || span.equals(trail.tag()) ? Optional.empty() : Optional.of(span);
    }

    private Optional<Edit> value(Failure failure, Span attribute) {
        String text = trail.file().text();
        char quote = text.charAt(attribute.end() - 1);
        Span inside = new Span(text.indexOf(quote, attribute.start()) + 1, attribute.end() - 1);
        // a reference or a line end in it stands for another character
        return inside.of(text).equals(failure.value())
                ? ValueRepair.of(failure.value(), failure.error()).map(meant -> new Edit(inside, meant))
                : Optional.empty();
    }

    private Optional<Edit> name(Failure failure, Span attribute) {
        Optional<Edit> old = Habits.attribute(trail.element().orElse(""), failure.name())
                .filter(habit -> habit.renames() && isFree(habit.now()) && takes(failure, habit.now()))
                .map(habit -> new Edit(
                        new Span(
                                attribute.start(),
                                attribute.start() + failure.name().length()),
                        habit.now()));
        return old.or(() -> sameLetters(failure, attribute));
    }

    /** Whether the grammar takes the attribute under its name of today, with this value. */
    private static boolean takes(Failure failure, String now) {
        Name name = now.startsWith("xml:")
                ? new Name("http://www.w3.org/XML/1998/namespace", now.substring("xml:".length()))
                : new Name("", now);
        Matcher trial = failure.before().copy();
        return trial.matchAttributeName(name, now, failure.context())
                && trial.matchAttributeValue(failure.value(), name, now, failure.context());
    }

    private Optional<Edit> sameLetters(Failure failure, Span attribute) {
        List<String> meant =
                GrammarNames.attributes(GrammarNames.of(failure.before().possibleAttributeNames()), failure.context())
                        .stream()
                        .filter(failure.name()::equalsIgnoreCase)
                        .filter(this::isFree)
                        .toList();
        Span name =
                new Span(attribute.start(), attribute.start() + failure.name().length());
        return meant.size() == 1 ? Optional.of(new Edit(name, meant.get(0))) : Optional.empty();
    }

    private boolean isFree(String name) {
        return Tags.attribute(trail.file().text(), trail.tag(), name).equals(trail.tag());
    }
}
