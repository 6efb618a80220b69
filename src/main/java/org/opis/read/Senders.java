package org.opis.read;

import java.util.List;
import java.util.Optional;
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
import org.opis.recognise.name.BodyAuthor;
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
    private final Signers signers;
    /** what the labelled lines say, whatever block took them */
    private final List<Party> lines;

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
        this.signers = new Signers(text, division);
        this.lines = FormLines.parties(text, division, Act.SENT, LabelRole.SENDER);
    }

    /** Who sent it, where and when; {@code received}: somebody is known to have got it. */
    List<Party> senders(boolean received) {
        Optional<Inline.Part> dateline =
                PaperParts.of(division, PartKind.DATELINE).findFirst();
        Optional<Inline.Name> place = dateline.stream()
                .flatMap(p -> PaperParts.names(p, NameKind.PLACE))
                .findFirst()
                .or(() -> form.names(LabelRole::isOfWriting, NameKind.PLACE).stream()
                        .findFirst());
        boolean letter = received || title.letter();
        Party sent = read.party(Act.SENT, "", Optional.empty(), place, date(dateline));
        List<Party> named = kept == KeptPaper.NONE ? named(letter) : List.of();
        if (named.isEmpty() && place.isEmpty()) {
            return List.of();
        }
        boolean dated = !sent.date().isEmpty() || !letter || record.isEmpty();
        Party known =
                dated ? sent : sent.on(record.get().text().text(), record.get().value());
        return named.isEmpty()
                ? List.of(known)
                : named.stream().map(party -> party.with(known)).toList();
    }

    /** Who signs, or the sender of the form; those of the title where he is named by less than there. */
    private List<Party> named(boolean letter) {
        Optional<Party> signer = signer(letter);
        boolean fuller = signer.filter(
                                party -> party.ref().isEmpty() && party.name().indexOf(' ') < 0)
                        .isPresent()
                && title.sender()
                        .filter(party -> party.isPerson() && party.name().indexOf(' ') > 0)
                        .isPresent();
        boolean several = title.senders().size() > 1;
        if (title.senders().isEmpty() || signer.isPresent() && !fuller && !several) {
            // who signs does it where the title says
            String place = title.sender().map(TitleParty::place).orElse("");
            return signer.map(party -> party.at(place)).stream().toList();
        }
        return title.senders().stream()
                .map(party -> PartyReader.party(Act.SENT, party))
                .toList();
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
    private Optional<Party> signer(boolean letter) {
        // what a body sends may quote a letter, signature and all
        boolean last =
                title.sender().filter(party -> party.kind() == NameKind.ORG).isPresent();
        Optional<Party> signed = signers.person(p -> p.certainty() == Certainty.CERTAIN, last);
        if (signed.isPresent()) {
            return signed.filter(party -> letter || !party.ref().isEmpty());
        }
        Optional<Party> person = form(LabelRole.SENDER, NameKind.PERSON).or(() -> lines.stream()
                .filter(party -> party.kind() == NameKind.PERSON)
                .findFirst());
        if (person.isPresent() || title.sender().filter(TitleParty::isPerson).isPresent()) {
            return person;
        }
        // who stands at the end is a person: more than the body that the form or the title names
        Optional<Party> end = signers.person(p -> true, last).or(signers::bare).or(signers::below);
        return end.filter(party -> letter || !party.ref().isEmpty())
                .or(() -> letter ? signers.body() : Optional.empty())
                .or(() -> form(LabelRole.SENDER, NameKind.ORG));
    }

    private Optional<Party> form(LabelRole label, NameKind kind) {
        return form.names(role -> role == label, kind).stream()
                .findFirst()
                .map(name -> read.party(Act.SENT, "", Optional.of(name), Optional.empty(), Optional.empty()));
    }

    /**
     * Who wrote down what is kept: named so, or by the form, or by the signature; of what a body said or settled the
     * signature is that of its chairman, and the body is the author of what it settled.
     */
    Optional<Party> author(String text, List<String> titles) {
        Optional<Party> taker = kept == KeptPaper.REPORT
                ? Optional.empty()
                : NoteTaker.of(text, division)
                        .map(name -> read.party(Act.SENT, "", Optional.of(name), Optional.empty(), Optional.empty()));
        return taker.or(() -> form(LabelRole.AUTHOR, NameKind.PERSON))
                .or(() -> kept == KeptPaper.BODY
                        ? Optional.empty()
                        : signers.person(p -> true, false).or(signers::bare).or(signers::below))
                .or(() -> kept == KeptPaper.REPORT
                        ? title.sender().map(party -> PartyReader.party(Act.SENT, party))
                        : Optional.empty())
                .or(() -> titles.stream()
                        .flatMap(title -> BodyAuthor.of(title).stream())
                        .findFirst()
                        .map(party -> PartyReader.party(Act.SENT, party)));
    }
}
