package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Division;
import org.opis.document.Facts;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.document.PartKind;

/** Who wrote one paper to whom, as its signature, its address and its distribution list say. */
final class Correspondents {
    private static final Pattern FILE = Pattern.compile("\\b(?:file|files|archive|case)\\b");

    private final String text;
    private final Division division;

    private Correspondents(String text, Division division) {
        this.text = text;
        this.division = division;
    }

    /** None or one: a paper that names nobody has no correspondence. */
    static Stream<Facts.Correspondence> of(String text, Division division) {
        Correspondents who = new Correspondents(text, division);
        List<Party> parties = new ArrayList<>();
        who.sender().ifPresent(parties::add);
        who.addressee().ifPresent(parties::add);
        parties.addAll(who.copies());
        return parties.isEmpty() ? Stream.empty() : Stream.of(new Facts.Correspondence(division.id(), parties));
    }

    private Optional<Party> sender() {
        Optional<Inline.Name> signer =
                parts(PartKind.SIGNED).flatMap(p -> names(p, NameKind.PERSON)).findFirst();
        Optional<Inline.Part> dateline = parts(PartKind.DATELINE).findFirst();
        Optional<Inline.Date> date = dateline.stream()
                .flatMap(Inlines::in)
                .filter(i -> i instanceof Inline.Date)
                .map(Inline.Date.class::cast)
                .findFirst();
        Optional<Inline.Name> place =
                dateline.stream().flatMap(p -> names(p, NameKind.PLACE)).findFirst();
        if (signer.isEmpty() && place.isEmpty()) {
            return Optional.empty();
        }
        boolean doubted =
                dateline.filter(p -> p.certainty() != Certainty.CERTAIN).isPresent();
        return Optional.of(party(
                Act.SENT,
                "",
                signer,
                place,
                doubted ? date.map(d -> doubted(d, dateline.get().certainty())) : date));
    }

    /** The date of a line that may be none of place and date: the doubt goes with it. */
    private static Inline.Date doubted(Inline.Date date, Certainty certainty) {
        Certainty least = certainty.compareTo(date.value().certainty()) > 0
                ? certainty
                : date.value().certainty();
        return new Inline.Date(date.span(), date.value().with(least), date.content());
    }

    /** The first person or office of the address, else of the salutation. */
    private Optional<Party> addressee() {
        List<Inline.Part> addresses =
                Stream.concat(parts(PartKind.ADDRESS), openingSalutes()).toList();
        for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORG)) {
            for (Inline.Part address : addresses) {
                Optional<Inline.Name> name = names(address, kind).findFirst();
                if (name.isPresent()) {
                    Optional<Inline.Name> place = names(address, NameKind.PLACE).reduce((a, b) -> b);
                    return Optional.of(party(Act.ADDRESSED, "", name, place, Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private Stream<Inline.Part> openingSalutes() {
        return FactsReader.blocks(division, Block.Opener.class)
                .flatMap(o -> o.content().stream())
                .filter(i -> i instanceof Inline.Part p && p.kind() == PartKind.SALUTE)
                .map(Inline.Part.class::cast);
    }

    /** Recipients of the distribution list, if the authority lists have them all; a part of them would mislead. */
    private List<Party> copies() {
        List<Block.Item> items = FactsReader.blocks(division, Block.Distribution.class)
                .flatMap(d -> d.items().stream())
                .filter(item -> !isFile(item))
                .toList();
        return items.stream().allMatch(Correspondents::isNamed) ? copies(items) : List.of();
    }

    /** A copy that stays with the papers. */
    private boolean isFile(Block.Item item) {
        return FILE.matcher(item.span().of(text)).find();
    }

    private static boolean isNamed(Block.Item item) {
        return item.content().stream().anyMatch(i -> i instanceof Inline.Name n && n.kind() != NameKind.ROLE);
    }

    private List<Party> copies(List<Block.Item> items) {
        return items.stream()
                .flatMap(item -> item.content().stream()
                        .filter(i -> i instanceof Inline.Name name && name.kind() != NameKind.ROLE)
                        .map(Inline.Name.class::cast)
                        .limit(1)
                        .map(n -> party(Act.COPIED, item.n(), Optional.of(n), Optional.empty(), Optional.empty())))
                .toList();
    }

    private Party party(
            Act act, String n, Optional<Inline.Name> name, Optional<Inline.Name> place, Optional<Inline.Date> date) {
        return new Party(
                act,
                n,
                name.map(this::bare).orElse(""),
                name.map(Inline.Name::kind).orElse(NameKind.PERSON),
                name.map(Inline.Name::certainty).orElse(Certainty.CERTAIN),
                name.map(Inline.Name::ref).orElse(""),
                place.map(p -> printed(p, p.span().start(), p.span().end())).orElse(""),
                place.map(Inline.Name::ref).orElse(""),
                date.map(d -> clean(d.span().of(text))).orElse(""),
                date.map(Inline.Date::value).orElse(DateValue.NONE));
    }

    /** The name without the titles before it and the office behind it. */
    private String bare(Inline.Name name) {
        int start = name.span().start();
        int end = name.span().end();
        for (Inline part : name.content()) {
            boolean role = part instanceof Inline.Name its && its.kind() == NameKind.ROLE;
            if (role && clean(text.substring(start, part.span().start())).isEmpty()) {
                start = part.span().end();
            } else if (role) {
                end = Math.min(end, part.span().start());
            }
        }
        String bare = printed(name, start, end);
        return bare.isEmpty() ? printed(name, name.span().start(), name.span().end()) : bare;
    }

    /** What a name says between two places, letter-spaced words as words. */
    private String printed(Inline name, int start, int end) {
        StringBuilder said = new StringBuilder();
        int at = start;
        for (Inline part : name.content()) {
            if (part instanceof Inline.Letterspaced spaced
                    && spaced.span().start() >= at
                    && spaced.span().end() <= end) {
                said.append(text, at, spaced.span().start()).append(spaced.text());
                at = spaced.span().end();
            }
        }
        return clean(said.append(text, at, end).toString());
    }

    private static String clean(String said) {
        return said.replaceAll("[\\s\\u00a0]+", " ").replaceAll("^[ ,]+|[ ,]+$", "");
    }

    /** The parts of the paper itself, not of papers that it quotes. */
    private Stream<Inline.Part> parts(PartKind kind) {
        List<Block> own = division.blocks().stream()
                .filter(block -> !(block instanceof Block.Embedded))
                .toList();
        return Inlines.in(own)
                .filter(i -> i instanceof Inline.Part p && p.kind() == kind)
                .map(Inline.Part.class::cast);
    }

    private static Stream<Inline.Name> names(Inline inline, NameKind kind) {
        return Inlines.in(inline)
                .filter(i -> i instanceof Inline.Name n && n.kind() == kind)
                .map(Inline.Name.class::cast);
    }
}
