package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.Division;
import org.opis.document.Facts;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Metadata;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.name.KeptPaper;
import org.opis.recognise.name.TitleParties;
import org.opis.recognise.name.TitleParty;

/** Who wrote one paper to whom, as its title and heading, its signature, its address and its distribution list say. */
final class Correspondents {
    private final String text;
    private final Division division;
    private final List<String> titles;
    private final TitleParties title;
    private final Optional<Metadata.RecordDate> record;

    private Correspondents(String text, Division division, Optional<Known> known) {
        this.text = text;
        this.division = division;
        this.titles = titles(text, division, title(known));
        this.title =
                titles.stream().map(TitleParties::ofHeading).reduce(TitleParties.of(title(known)), TitleParties::or);
        this.record = known.flatMap(Known::date);
    }

    /** The title of the record before what stands over the paper. */
    private static List<String> titles(String text, Division division, String title) {
        List<String> titles = new ArrayList<>(List.of(title));
        titles.addAll(Headings.of(text, division));
        return titles;
    }

    /**
     * What the record says of the paper that it names.
     *
     * @param title of the record, or empty
     * @param date of the record
     */
    record Known(String title, Optional<Metadata.RecordDate> date) {}

    private static String title(Optional<Known> known) {
        return known.map(Known::title).orElse("");
    }

    /**
     * What one paper says of who wrote it.
     *
     * @param letter who sent it to whom; empty where nobody is named
     * @param author who wrote what nobody sent; told of the paper that the record names
     */
    record Written(Optional<Facts.Correspondence> letter, Optional<Party> author) {}

    /** {@code known}: where the record names this paper. */
    static Written of(String text, Division division, Optional<Known> known) {
        Correspondents who = new Correspondents(text, division, known);
        List<Party> noted = who.title.isBetweenBodies() ? List.of() : Compliments.of(text, division);
        List<Party> addressed = Addressees.of(text, division, title(known));
        KeptPaper kept = who.kept(!addressed.isEmpty() || !noted.isEmpty());
        List<Party> received = kept == KeptPaper.NONE ? who.better(addressed) : addressed;
        List<Party> copied = Copies.of(text, division);
        Senders senders = new Senders(text, division, who.title, kept, who.record);
        List<Party> sent = senders.senders(!received.isEmpty() || !copied.isEmpty() || !noted.isEmpty());
        List<Party> parties = new ArrayList<>(noted.isEmpty() ? sent : noted(noted, sent));
        parties.addAll(noted.isEmpty() ? received : List.of());
        parties.addAll(copied);
        Optional<Facts.Correspondence> letter =
                Optional.of(new Facts.Correspondence(division.id(), known.isPresent(), parties));
        return new Written(
                letter.filter(l -> !l.parties().isEmpty()),
                known.filter(k -> kept != KeptPaper.NONE).flatMap(k -> senders.author(text, who.titles)));
    }

    /** The parties of a note, where and when it was sent. */
    private static List<Party> noted(List<Party> noted, List<Party> sent) {
        return noted.stream()
                .map(party -> party.act() == Act.SENT
                        ? sent.stream().findFirst().map(party::with).orElse(party)
                        : party)
                .toList();
    }

    /**
     * A note on a talk that has an address is a letter, and so is a report that goes to somebody; a decision stays one,
     * whoever gets an extract.
     */
    private KeptPaper kept(boolean addressed) {
        // the first line that says what kind of paper it is
        KeptPaper kept = titles.stream()
                .filter(said -> KeptPaper.of(said) != KeptPaper.NONE
                        || TitleParties.ofHeading(said).letter())
                .map(KeptPaper::of)
                .findFirst()
                .orElse(KeptPaper.NONE);
        boolean sent = addressed && kept != KeptPaper.BODY
                || kept == KeptPaper.REPORT && (!title.addressees().isEmpty() || isLetter());
        return sent ? KeptPaper.NONE : kept;
    }

    /** Whether it greets, or what stands over it calls it a letter, a telegram. */
    private boolean isLetter() {
        return PaperParts.of(division, PartKind.SALUTE).findAny().isPresent()
                || titles.stream()
                        .skip(1)
                        .anyMatch(heading ->
                                TitleParties.ofHeading(heading).letter() && KeptPaper.of(heading) == KeptPaper.NONE);
    }

    /** Those of the paper; a person whom the title names before a body, and by more than a forename or surname alone. */
    private List<Party> better(List<Party> own) {
        boolean person = title.addressee().filter(TitleParty::isPerson).isPresent();
        boolean fuller = own.size() == 1
                && own.get(0).ref().isEmpty()
                && own.get(0).name().indexOf(' ') < 0
                && title.addressee()
                        .filter(party -> party.name().indexOf(' ') > 0)
                        .isPresent();
        // a body, or an office alone
        boolean bodies = own.stream()
                .allMatch(party -> party.kind() != NameKind.PERSON
                        || party.certainty() == Certainty.MEDIUM && party.name().indexOf(' ') > 0);
        return own.isEmpty() || person && (bodies || fuller) ? titled() : own;
    }

    private List<Party> titled() {
        return title.addressees().stream()
                .map(party -> PartyReader.party(Act.ADDRESSED, party))
                .toList();
    }
}
