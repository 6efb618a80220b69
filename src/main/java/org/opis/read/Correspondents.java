package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Division;
import org.opis.document.Facts;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Metadata;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.name.TitleParties;
import org.opis.recognise.name.TitleParty;

/** Who wrote one paper to whom, as its signature, its address and its distribution list say. */
final class Correspondents {
    private static final Pattern FILE = Pattern.compile("\\b(?:file|files|archive|case)\\b");

    private final String text;
    private final Division division;

    private final TitleParties title;
    private final Optional<Metadata.RecordDate> record;
    private final FormValues form;
    private final PartyReader read;

    private Correspondents(String text, Division division, Known known) {
        boolean main = division.type().equals("document");
        this.text = text;
        this.division = division;
        this.title = TitleParties.of(main ? known.title() : "");
        this.record = known.date().filter(date -> main);
        this.form = FormValues.of(text, division);
        this.read = new PartyReader(text);
    }

    /**
     * What the record says of the paper that it names.
     *
     * @param title of the record, or empty
     * @param date of the record
     */
    record Known(String title, Optional<Metadata.RecordDate> date) {}

    /** None or one: a paper that names nobody has no correspondence. */
    static Stream<Facts.Correspondence> of(String text, Division division, Known known) {
        Correspondents who = new Correspondents(text, division, known);
        List<Party> others = new ArrayList<>(who.addressees());
        others.addAll(who.copies());
        List<Party> parties = new ArrayList<>();
        who.sender(!others.isEmpty()).ifPresent(parties::add);
        parties.addAll(others);
        boolean main = division.type().equals("document");
        return parties.isEmpty() ? Stream.empty() : Stream.of(new Facts.Correspondence(division.id(), main, parties));
    }

    /** Who sent it, where and when; {@code received}: somebody is known to have got it. */
    private Optional<Party> sender(boolean received) {
        Optional<Inline.Part> dateline = parts(PartKind.DATELINE).findFirst();
        Optional<Inline.Name> place = dateline.stream()
                .flatMap(p -> names(p, NameKind.PLACE))
                .findFirst()
                .or(() -> form.names(LabelRole::isOfWriting, NameKind.PLACE).stream()
                        .findFirst());
        boolean letter =
                received || title.sender().isPresent() || title.addressee().isPresent();
        Optional<Inline.Date> date = date(dateline);
        Optional<Inline.Name> signer = signer(letter);
        Optional<TitleParty> titled = title.sender();
        if (signer.isEmpty() && titled.isEmpty() && place.isEmpty()) {
            return Optional.empty();
        }
        Party party = signer.isPresent() || titled.isEmpty()
                ? read.party(Act.SENT, "", signer, place, date)
                : read.party(Act.SENT, titled.get(), place, date);
        party = party.place().isEmpty() ? party.at(titled.map(TitleParty::place).orElse("")) : party;
        boolean dated = !party.date().isEmpty() || !letter || record.isEmpty();
        return Optional.of(
                dated
                        ? party
                        : party.on(record.get().text().text(), record.get().value()));
    }

    private Optional<Inline.Date> date(Optional<Inline.Part> dateline) {
        Optional<Inline.Date> date = dateline.stream()
                .flatMap(Inlines::in)
                .filter(i -> i instanceof Inline.Date)
                .map(Inline.Date.class::cast)
                .findFirst();
        boolean doubted =
                dateline.filter(p -> p.certainty() != Certainty.CERTAIN).isPresent();
        return (doubted ? date.map(d -> PartyReader.doubted(d, dateline.get().certainty())) : date)
                .or(() -> form.date(LabelRole::isOfWriting));
    }

    /**
     * Who signed with his hand; else the sender of the form or of the title, a person; else the name at the end, before a
     * body of the form or the title. Without anybody who got the paper a name that no list has makes no sender.
     */
    private Optional<Inline.Name> signer(boolean letter) {
        Optional<Inline.Name> signed = signers(p -> p.certainty() == Certainty.CERTAIN);
        if (signed.isPresent()) {
            return signed.filter(name -> letter || !name.ref().isEmpty());
        }
        Optional<Inline.Name> person = form.names(role -> role == LabelRole.SENDER, NameKind.PERSON).stream()
                .findFirst();
        if (person.isPresent() || title.sender().filter(TitleParty::isPerson).isPresent()) {
            return person;
        }
        // who stands at the end is a person: more than the body that the form or the title names
        Optional<Inline.Name> last =
                signers(p -> true).filter(name -> letter || !name.ref().isEmpty());
        if (last.isPresent()) {
            return last;
        }
        return form.names(role -> role == LabelRole.SENDER, NameKind.ORG).stream()
                .findFirst();
    }

    private Optional<Inline.Name> signers(Predicate<Inline.Part> which) {
        return parts(PartKind.SIGNED)
                .filter(which)
                .flatMap(p -> names(p, NameKind.PERSON))
                .findFirst();
    }

    /** Those whom the address, the form or the salutation names; else whom the title does. */
    private List<Party> addressees() {
        List<Inline.Part> addresses =
                Stream.concat(parts(PartKind.ADDRESS), openingSalutes()).toList();
        for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORG)) {
            for (Inline.Part address : addresses) {
                List<Inline.Name> named = named(address, kind);
                if (!named.isEmpty()) {
                    Optional<Inline.Name> place = names(address, NameKind.PLACE).reduce((a, b) -> b);
                    return named.stream()
                            .map(name -> read.party(Act.ADDRESSED, "", Optional.of(name), place, Optional.empty()))
                            .toList();
                }
            }
        }
        return title
                .addressee()
                .map(party -> read.party(Act.ADDRESSED, party, Optional.empty(), Optional.empty()))
                .stream()
                .toList();
    }

    /** The first of an address; all whom a salutation names one beside the other. */
    private static List<Inline.Name> named(Inline.Part address, NameKind kind) {
        List<Inline.Name> within = names(address, kind).toList();
        List<Inline.Name> beside = address.content().stream()
                .filter(i -> i instanceof Inline.Name name
                        && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORG))
                .map(Inline.Name.class::cast)
                .toList();
        boolean several = address.kind() == PartKind.SALUTE && !within.isEmpty() && beside.contains(within.get(0));
        return several ? beside : within.stream().limit(1).toList();
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
                .flatMap(item -> recipients(item).map(n -> copied(item, n)))
                .toList();
    }

    /** A town or country alone says only where the copy went. */
    private Party copied(Block.Item item, Inline.Name name) {
        boolean place = name.kind() == NameKind.PLACE;
        return read.party(
                Act.COPIED,
                item.n(),
                place ? Optional.empty() : Optional.of(name),
                place ? Optional.of(name) : Optional.empty(),
                Optional.empty());
    }

    /** All of the kind that is named first: persons beside each other, or bodies. */
    private static Stream<Inline.Name> recipients(Block.Item item) {
        List<Inline.Name> names = item.content().stream()
                .filter(i -> i instanceof Inline.Name name && name.kind() != NameKind.ROLE)
                .map(Inline.Name.class::cast)
                .toList();
        return names.stream().filter(name -> name.kind() == names.get(0).kind());
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
