package org.opis.document;

import java.util.List;
import java.util.Optional;

/**
 * What the body says that the header repeats.
 *
 * @param hands the hands declared, in order of first appearance
 * @param markings the classifications of the papers, each once
 * @param stamped the further ones, which only stamps of a registry or an archive bear
 * @param correspondence one for each paper that says who wrote to whom
 * @param author who wrote down the main paper, if it is one that nobody sends: the record of a talk, minutes
 * @param declassifications one for each distinct declassification stamp
 * @param languages languages of single words, BCP 47, each once
 * @param julian whether a date is given in the Julian calendar, too
 */
public record Facts(
        List<Hand> hands,
        List<Marking> markings,
        List<Marking> stamped,
        List<Correspondence> correspondence,
        Optional<Party> author,
        List<Declassification> declassifications,
        List<String> languages,
        boolean julian) {
    public static final Facts NONE =
            new Facts(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), false);

    public Facts {
        hands = List.copyOf(hands);
        markings = List.copyOf(markings);
        stamped = List.copyOf(stamped);
        correspondence = List.copyOf(correspondence);
        declassifications = List.copyOf(declassifications);
        languages = List.copyOf(languages);
    }

    /**
     * A hand (TEI P5 11.3.2.1).
     *
     * @param id xml:id, {@code h1}
     * @param description one phrase
     * @param scribe id of the person in the authority list, or empty
     */
    public record Hand(String id, String description, String scribe) {}

    /**
     * A classification.
     *
     * @param id xml:id of its category, {@code class.secret}
     * @param gloss what it is called, {@code Secret}
     */
    public record Marking(String id, String gloss) {}

    /**
     * Who wrote one paper to whom.
     *
     * @param target xml:id of the paper's div; empty where the file holds one paper
     * @param main whether it is the paper that the title names
     */
    public record Correspondence(String target, boolean main, List<Party> parties) {
        public Correspondence {
            parties = List.copyOf(parties);
        }
    }

    /** What a party did with the paper. */
    public enum Act {
        SENT,
        ADDRESSED,
        COPIED
    }

    /**
     * One sender or recipient.
     *
     * @param act what it did
     * @param n number of the copy as printed, or empty
     * @param name the text that names it; empty for a bare place or date
     * @param kind what the name names: a person or an organisation
     * @param certainty how sure the reference is
     * @param ref id in the authority lists ({@code p.puzanov}, {@code o.cs-mfa}), or empty
     * @param place name of the place, or empty
     * @param placeRef id of the place, or empty
     * @param date the text of the date, or empty
     * @param value what the date says
     */
    public record Party(
            Act act,
            String n,
            String name,
            NameKind kind,
            Certainty certainty,
            String ref,
            String place,
            String placeRef,
            String date,
            DateValue value) {
        /** Somebody of whom no more is known than what names him. */
        public static Party named(Act act, String name, NameKind kind, Certainty certainty) {
            return new Party(act, "", name, kind, certainty, "", "", "", "", DateValue.NONE);
        }

        /** The same by a fuller name. */
        public Party called(String fuller) {
            return new Party(act, n, fuller, kind, certainty, ref, place, placeRef, date, value);
        }

        /** The same where and when {@code other} did it; what is known of the place stays. */
        public Party with(Party other) {
            boolean here = other.place.isEmpty();
            return new Party(
                    act,
                    n,
                    name,
                    kind,
                    certainty,
                    ref,
                    here ? place : other.place,
                    here ? placeRef : other.placeRef,
                    other.date,
                    other.value);
        }

        /** The same at another place, which no list has. */
        public Party at(String other) {
            return new Party(act, n, name, kind, certainty, ref, other, "", date, value);
        }

        /** The same on another day. */
        public Party on(String day, DateValue said) {
            return new Party(act, n, name, kind, certainty, ref, place, placeRef, day, said);
        }
    }

    /**
     * A declassification.
     *
     * @param stamps xml:ids of its stamps
     * @param number file number as printed, or empty
     * @param date date as printed, or empty
     * @param value what the date says; NONE where ambiguous
     * @param person name as printed, or empty
     * @param ref id of the person, or empty
     */
    public record Declassification(
            List<String> stamps, String number, String date, DateValue value, String person, String ref) {
        public Declassification {
            stamps = List.copyOf(stamps);
        }
    }
}
