package org.opis.read;

import java.util.Optional;
import java.util.function.Predicate;
import org.opis.document.Certainty;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Metadata;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.name.KeptPaper;
import org.opis.recognise.name.TitleParties;
import org.opis.recognise.name.TitleParty;

/** Who sent one paper, where and when. */
final class Senders {
    private final Division division;
    private final TitleParties title;
    private final KeptPaper kept;
    private final Optional<Metadata.RecordDate> record;
    private final FormValues form;
    private final PartyReader read;

    /**
     * @param title what the title or the heading says
     * @param kept what the paper holds if it is no letter; such a paper has a place and a day alone
     * @param record the date of the record, if it is that of this paper
     */
    Senders(String text, Division division, TitleParties title, KeptPaper kept, Optional<Metadata.RecordDate> record) {
        this.division = division;
        this.title = title;
        this.kept = kept;
        this.record = record;
        this.form = FormValues.of(text, division);
        this.read = new PartyReader(text);
    }

    /** Who sent it, where and when; {@code received}: somebody is known to have got it. */
    Optional<Party> sender(boolean received) {
        Optional<Inline.Part> dateline =
                PaperParts.of(division, PartKind.DATELINE).findFirst();
        Optional<Inline.Name> place = dateline.stream()
                .flatMap(p -> PaperParts.names(p, NameKind.PLACE))
                .findFirst()
                .or(() -> form.names(LabelRole::isOfWriting, NameKind.PLACE).stream()
                        .findFirst());
        boolean letter = received || title.letter();
        Optional<Inline.Date> date = date(dateline);
        Optional<Inline.Name> signer = kept == KeptPaper.NONE ? signer(letter) : Optional.empty();
        Optional<TitleParty> titled = kept == KeptPaper.NONE ? title.sender() : Optional.empty();
        if (signer.isEmpty() && titled.isEmpty() && place.isEmpty()) {
            return Optional.empty();
        }
        boolean fuller = signer.filter(
                                name -> name.ref().isEmpty() && read.bare(name).indexOf(' ') < 0)
                        .isPresent()
                && titled.filter(party -> party.isPerson() && party.name().indexOf(' ') > 0)
                        .isPresent();
        Party party = titled.isEmpty() || signer.isPresent() && !fuller
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
        return PaperParts.of(division, PartKind.SIGNED)
                .filter(which)
                .flatMap(p -> PaperParts.names(p, NameKind.PERSON))
                .findFirst();
    }

    /**
     * Who wrote down what is kept: named so, or by the form, or by the signature; of what a body said or settled the
     * signature is that of its chairman.
     */
    Optional<Party> author(String text) {
        if (kept == KeptPaper.NONE) {
            return Optional.empty();
        }
        return NoteTaker.of(text, division)
                .or(() -> form.names(role -> role == LabelRole.AUTHOR, NameKind.PERSON).stream()
                        .findFirst())
                .or(() -> kept == KeptPaper.BODY ? Optional.empty() : signers(p -> true))
                .map(name -> read.party(Act.SENT, "", Optional.of(name), Optional.empty(), Optional.empty()));
    }
}
