package org.opis.validate.grammar;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.References;
import org.opis.validate.xml.Tags;

/** Gives each failure of the grammar its range and its sentence. */
final class GrammarReport implements Consumer<Failure> {
    private static final int NONE = -1;
    /** The end of a message on an inclusion. */
    private static final String NOT_FOLLOWED = "--xinclude does that";
    /** A message that says so names nothing that is missing. */
    private static final String TOO_LATE = "comes too late";

    private static final String ANYTHING = "*";
    /** Before the name of what is lacking where something wrong stands; only that it is lacking is not said again. */
    private static final String IN_PLACE_OF = "/";

    private static final Pattern ELEMENT = Pattern.compile("<([^<>\\s/]+)>");

    private final ElementPath trail;
    private final Consumer<SpanFinding> marks;
    /** The text already reported; a parser hands out long text in pieces. */
    private int reported = NONE;

    GrammarReport(ElementPath trail, Consumer<SpanFinding> marks) {
        this.trail = trail;
        this.marks = marks;
    }

    @Override
    public void accept(Failure failure) {
        if (isInGap(failure) || isSaid(failure) || follows(failure)) {
            return;
        }
        Span span = span(failure);
        boolean text = failure.event() == Failure.Event.TEXT;
        if (!text || span.start() != reported) {
            String message = GrammarMessages.of(failure, trail);
            marks.accept(SpanFinding.of(Code.V500, span, message));
            remember(failure, message);
        }
        reported = text ? span.start() : reported;
    }

    /** A message that says what is missing is not said again where it is found missing, or comes too late. */
    private boolean follows(Failure failure) {
        return switch (failure.event()) {
            case START -> {
                if (isNotIncluded()) {
                    yield true;
                }
                Set<String> told = trail.told(trail.depth() - 1);
                List<String> missing = told.isEmpty() || !trail.mayExplore() ? List.of() : Misplaced.missing(failure);
                yield told.contains(failure.name()) || !missing.isEmpty() && told.containsAll(missing);
            }
            case END -> !trail.told(trail.depth()).isEmpty() && trail.mayExplore() && isTold(completing(failure));
            default -> false;
        };
    }

    private boolean isTold(List<String> lacking) {
        Set<String> told = trail.told(trail.depth());
        return lacking.isEmpty()
                ? told.contains(IN_PLACE_OF)
                : lacking.stream().anyMatch(name -> told.contains(name) || told.contains(IN_PLACE_OF + name));
    }

    /** What stands in an inclusion that was not followed is not judged: nobody knows what stands in its place. */
    private boolean isNotIncluded() {
        for (int depth = 1; depth < trail.depth(); depth++) {
            if (trail.told(depth).contains(ANYTHING)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> completing(Failure failure) {
        return Completers.names(failure.before(), failure.context());
    }

    private void remember(Failure failure, String message) {
        // as long as no child is right, the wrong one stands where one is lacking
        if (failure.event() == Failure.Event.START
                && failure.children().isEmpty()
                && trail.depth() > 1
                && trail.mayExplore()) {
            Set<String> told = trail.told(trail.depth() - 1);
            told.add(IN_PLACE_OF);
            Completers.lacking(failure.before(), trail.parent().orElse(""), failure.context())
                    .forEach(name -> told.add(IN_PLACE_OF + name));
        }
        boolean level = failure.event() == Failure.Event.START || failure.event() == Failure.Event.TEXT_BEFORE;
        boolean text = failure.event() == Failure.Event.TEXT || failure.event() == Failure.Event.CONTENT;
        // a list of what is allowed says nothing of what was meant
        if (level && message.endsWith(NOT_FOLLOWED)) {
            trail.gapAround();
            trail.told(trail.depth()).add(ANYTHING);
        } else if ((level || text) && !message.contains("allowed here") && !message.contains(TOO_LATE)) {
            Matcher name = ELEMENT.matcher(message);
            while (name.find()) {
                if (!name.group(1).equals(failure.name())) {
                    trail.told(trail.depth() - (level ? 1 : 0)).add(name.group(1));
                }
            }
        }
    }

    /** What an attribute lacks only for being under the name that it had before is said there. */
    private boolean isSaid(Failure failure) {
        if (failure.event() != Failure.Event.MISSING_ATTRIBUTE) {
            return false;
        }
        String element = trail.element().orElse("");
        List<String> required = GrammarNames.attributes(failure.before().requiredAttributeNames(), failure.context());
        String tag = trail.tag().of(trail.file().text());
        return !required.isEmpty()
                && required.stream().allMatch(name -> Habits.renamedTo(element, name).stream()
                        .anyMatch(old -> tag.matches("(?s).*\\s" + old + "\\s*=.*")));
    }

    /** Where a part was not read, nobody can say what is missing or too much. */
    private boolean isInGap(Failure failure) {
        return switch (failure.event()) {
            case START -> trail.hasGap(trail.depth() - 1)
                    && !failure.error().contains(" not allowed anywhere")
                    && !failure.isInclusion();
            case TEXT_BEFORE -> trail.hasGap(trail.depth() - 1);
            case TEXT, CONTENT, END -> trail.hasGap(trail.depth());
            case VALUE -> trail.outside().isIn(span(failure));
            default -> false;
        };
    }

    private Span span(Failure failure) {
        return switch (failure.event()) {
            case START, MISSING_ATTRIBUTE, END -> trail.tag();
            case ATTRIBUTE, VALUE -> Tags.attribute(trail.file().text(), trail.tag(), failure.name());
            case TEXT, CONTENT -> trail.references()
                    .current()
                    .map(References.Found::span)
                    .orElseGet(() -> text(trail.lastTag()));
            case TEXT_BEFORE -> text(trail.textStart());
            case NOTHING_ALLOWED -> Span.empty(0);
        };
    }

    /** From the first visible character to the next tag, on one line. */
    private Span text(int from) {
        String text = trail.file().text();
        int start = Tags.content(text, Math.max(0, Math.min(from, text.length())));
        int end = start;
        while (end < text.length() && "<\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }
}
