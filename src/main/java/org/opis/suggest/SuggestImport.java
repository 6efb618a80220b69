package org.opis.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Edit;
import org.opis.markup.HeaderEdits;
import org.opis.markup.Outline;
import org.opis.markup.Responsible;
import org.opis.revision.Soundness;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;

/**
 * Takes suggestions into a TEI file: each alone must leave it valid and the same dump, none may contradict what is there or
 * another one, and all together must be sound. The order in which they come is nothing.
 */
public final class SuggestImport {
    private static final String DONE = "Suggestions taken over.";

    private final SuggestTarget target;
    private final LocalDate day;
    private final Soundness soundness;
    private final Places places;
    private final List<SuggestOutcome> outcomes = new ArrayList<>();

    private SuggestImport(SuggestTarget target, LocalDate day) {
        this.target = target;
        this.day = day;
        this.soundness = Soundness.of(target.bytes());
        this.places = new Places(target.dump().text());
    }

    /** The file with what it can take; {@code day} is that of the change in its header. */
    public static Imported of(SuggestTarget target, List<Suggestion> suggestions, LocalDate day) {
        return new SuggestImport(target, day).run(suggestions);
    }

    private Imported run(List<Suggestion> suggestions) {
        List<Candidate> sound = new ArrayList<>();
        Readings readings = new Readings(target);
        suggestions.stream().sorted(Suggestion.ORDER).forEach(one -> {
            PassagePlace placement =
                    PassagePlace.of(one.passage(), target.dump().text(), target.sha256());
            if (placement.span().isEmpty()) {
                Code code = placement.finding().orElse(Code.S802);
                refuse(one, Optional.empty(), code, code == Code.S802 ? "is not there" : "is there more than once");
                return;
            }
            Span span = readings.whole(placement.span().get());
            Optional<Readings.Objection> objection = readings.against(one, span);
            if (objection.isPresent()) {
                refuse(
                        one,
                        Optional.of(span),
                        objection.get().code(),
                        objection.get().clause());
            } else {
                alone(one, span).ifPresent(sound::add);
            }
        });
        return taken(apart(sound));
    }

    /** Written by itself it must leave the file sound. */
    private Optional<Candidate> alone(Suggestion one, Span span) {
        Candidate candidate = new Candidate(one, span, Ways.of(target, one, span));
        for (List<Insert> way : candidate.ways()) {
            Candidate by = candidate.by(way);
            if (written(List.of(by)).isPresent()) {
                return Optional.of(by);
            }
        }
        if (candidate.ways().isEmpty()) {
            refuse(one, Optional.of(span), Code.S805, "begins or ends within other markup");
        } else {
            refuse(
                    one,
                    Optional.of(span),
                    Code.S809,
                    "cannot be that here: the file would not be valid, or another dump");
        }
        return Optional.empty();
    }

    /** Those that no other contradicts; of those that agree, the first. */
    private List<Candidate> apart(List<Candidate> sound) {
        List<Candidate> left = new ArrayList<>();
        for (Candidate one : sound) {
            Optional<Candidate> other = sound.stream()
                    .filter(two -> two != one && two.contradicts(one))
                    .findFirst();
            Optional<Candidate> twin = left.stream().filter(one::agrees).findFirst();
            if (other.isPresent()) {
                String who = other.get().suggestion().creator().name();
                refuse(
                        one.suggestion(),
                        Optional.of(one.span()),
                        Code.S807,
                        "is something else to " + OneLine.quote(who));
            } else if (twin.isPresent()) {
                refuse(one.suggestion(), Optional.of(one.span()), Code.S808, "is suggested twice, in the same way");
            } else {
                left.add(one);
            }
        }
        return left;
    }

    private Imported taken(List<Candidate> apart) {
        List<Candidate> taken = new ArrayList<>(apart);
        if (written(taken).isEmpty()) {
            taken.clear();
            for (Candidate one : apart) {
                taken.add(one);
                if (written(taken).isEmpty()) {
                    taken.remove(one);
                    refuse(one.suggestion(), Optional.of(one.span()), Code.S809, "cannot be that beside the others");
                }
            }
        }
        taken.forEach(this::accept);
        outcomes.sort(Comparator.comparing(SuggestOutcome::suggestion, Suggestion.ORDER));
        return new Imported(taken.isEmpty() ? target.bytes() : written(taken).orElse(target.bytes()), outcomes);
    }

    private void accept(Candidate one) {
        boolean moved = PassagePlace.of(
                        one.suggestion().passage(), target.dump().text(), target.sha256())
                .finding()
                .isPresent();
        outcomes.add(new SuggestOutcome(
                one.suggestion(),
                true,
                moved ? Optional.of(Code.S804) : Optional.empty(),
                moved ? sentence(one.suggestion(), "stands at another place than was said") : "",
                Optional.of(places.at(one.span().start()))));
    }

    /** The file with these in it; empty where it would not be sound. */
    private Optional<byte[]> written(List<Candidate> candidates) {
        List<Insert> inserts =
                candidates.stream().flatMap(one -> one.ways().get(0).stream()).toList();
        Optional<String> text = Insert.apply(target.characters().text(), inserts);
        List<Responsible> creators = candidates.stream()
                .map(one -> one.suggestion().creator())
                .distinct()
                .sorted(Comparator.comparing(Responsible::name))
                .toList();
        for (Responsible creator : creators) {
            text = text.flatMap(xml -> Edit.apply(xml, HeaderEdits.of(xml, Outline.of(xml), creator, DONE, day)));
        }
        return text.map(xml -> target.characters().bytes(xml)).filter(soundness::holds);
    }

    private void refuse(Suggestion one, Optional<Span> span, Code code, String clause) {
        Optional<Position> place = span.map(found -> places.at(found.start()));
        outcomes.add(SuggestOutcome.refused(one, code, sentence(one, clause), place));
    }

    private static String sentence(Suggestion one, String clause) {
        String exact = one.passage().exact();
        String words = exact.isEmpty() ? "The passage" : OneLine.quote(exact);
        return words + ", suggested as " + OneLine.of(one.element()) + ", " + clause + ".";
    }
}
