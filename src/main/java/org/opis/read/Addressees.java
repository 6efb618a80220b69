package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.lexicon.WordSet;
import org.opis.recognise.line.LabelRole;
import org.opis.text.Words;

/** To whom one paper goes, as it says itself: its address, its form, its salutation, a line "To X" over it. */
final class Addressees {
    /** What may stand between the names of a line "To the X and Y". */
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*to(?:[\\s,;:.!]|\\b(?:and|the)\\b)*");

    /** The mark of a note, a stop. */
    private static final Pattern ALONE = Pattern.compile("[\\s\\d,;:.!*\\[\\]]*");

    private static final Pattern TO = Pattern.compile("\\sto\\s");
    private static final WordSet POSTS = WordSet.of("org-abroad");
    private static final Pattern AND = Pattern.compile("[\\s\\d,;/\\[\\]–-]*(?:(?:and|&)\\s+)?(?:the\\s+)?");
    private static final Pattern CONTINUED = Pattern.compile("[ ](?:on|for|of)\\b");

    private static final int LINE = 100;

    private final String text;
    private final String from;
    private final Division division;
    private final PartyReader read;

    private Addressees(String text, Division division, String title) {
        this.from = TO.split(title, 2)[0];
        this.text = text;
        this.division = division;
        this.read = new PartyReader(text);
    }

    /** Those whom the paper itself names; {@code title}: of the record, or empty. */
    static List<Party> of(String text, Division division, String title) {
        List<Party> own = new Addressees(text, division, title).addressees();
        List<Party> lines = FormLines.parties(text, division, Act.ADDRESSED, LabelRole.ADDRESSEE);
        if (isFuller(lines, own)) {
            return lines;
        }
        return own.isEmpty() ? FootAddress.of(text, division) : own;
    }

    /** Where the blocks have nobody, or not all of them, or a word that stands behind an office. */
    private static boolean isFuller(List<Party> lines, List<Party> own) {
        boolean office = lines.size() == 1
                && own.size() == 1
                && lines.get(0).kind() == NameKind.ROLE
                && own.get(0).kind() == NameKind.PERSON
                && own.get(0).name().indexOf(' ') < 0;
        boolean more = lines.size() > own.size()
                && lines.stream().map(Party::name).anyMatch(name -> own.stream()
                        .anyMatch(party -> name.contains(party.name())));
        boolean unparted = own.stream().anyMatch(party -> party.name().contains(" / "));
        return !lines.isEmpty() && (own.isEmpty() || office || more || unparted);
    }

    private List<Party> addressees() {
        List<Inline.Part> addresses = Stream.concat(PaperParts.of(division, PartKind.ADDRESS), openingSalutes())
                .toList();
        List<Party> persons = named(addresses, NameKind.PERSON);
        if (!persons.isEmpty()) {
            return persons;
        }
        Optional<Party> office = addresses.stream()
                .flatMap(address -> AddressedOffice.of(text, address).stream())
                .findFirst();
        if (office.isPresent()) {
            return List.of(office.get());
        }
        List<Party> bodies = named(addresses, NameKind.ORG);
        if (!bodies.isEmpty()) {
            return bodies;
        }
        List<Inline.Name> named = toLine();
        List<Inline.Name> alone = named.isEmpty() ? alone() : named;
        return alone.isEmpty() ? others() : parties(alone, Optional.empty());
    }

    private List<Party> named(List<Inline.Part> addresses, NameKind kind) {
        for (Inline.Part address : addresses) {
            List<Inline.Name> named = named(address, kind);
            if (!named.isEmpty()) {
                return parties(named, PaperParts.names(address, NameKind.PLACE).reduce((a, b) -> b));
            }
        }
        return List.of();
    }

    /** Somebody by less than a name: in a form, or in a line over the text. */
    private List<Party> others() {
        List<Party> labelled = labelled();
        return labelled.isEmpty()
                ? FactsReader.blocks(division, Block.Paragraph.class)
                        .limit(3)
                        .flatMap(p -> AddressedOffice.led(text, p.span()).stream())
                        .limit(1)
                        .toList()
                : labelled;
    }

    /** "TO : DIRECTOR": whoever stands alone behind the label, named by no more than that. */
    private List<Party> labelled() {
        List<Party> found = new ArrayList<>();
        boolean wanted = false;
        for (Inline inline : FactsReader.blocks(division, Block.Opener.class)
                .flatMap(opener -> opener.content().stream())
                .toList()) {
            if (wanted && inline instanceof Inline.Part part && part.kind() == PartKind.SALUTE) {
                found.add(read.titled(Act.ADDRESSED, part));
            }
            wanted = inline instanceof Inline.Label label
                    && LabelRole.of(label.inner().of(text)) == LabelRole.ADDRESSEE;
        }
        return found;
    }

    private List<Party> parties(List<Inline.Name> named, Optional<Inline.Name> place) {
        return named.stream()
                .map(name -> read.party(Act.ADDRESSED, "", Optional.of(name), place, Optional.empty()))
                .toList();
    }

    /** A paragraph over the text that says "To" and names, and nothing else. */
    private List<Inline.Name> toLine() {
        Optional<Block.Paragraph> first = FactsReader.blocks(division, Block.Paragraph.class)
                .limit(3)
                .filter(paragraph -> BETWEEN.matcher(between(paragraph)).matches())
                .findFirst();
        return first.map(paragraph -> outer(paragraph.content())).orElse(List.of());
    }

    /** "Comrade Lind" in a line over the text: a person with a title, and nothing else. */
    private List<Inline.Name> alone() {
        return division.blocks().stream()
                .takeWhile(block ->
                        !(block instanceof Block.Paragraph) || block.span().length() < LINE)
                .filter(block -> block instanceof Block.Paragraph)
                .map(block -> (Block.Paragraph) block)
                .filter(paragraph -> outer(paragraph.content()).size() == 1
                        && isTitled(outer(paragraph.content()).get(0))
                        && ALONE.matcher(between(paragraph)).matches())
                .findFirst()
                .map(paragraph -> outer(paragraph.content()))
                .orElse(List.of());
    }

    private static boolean isTitled(Inline.Name name) {
        return name.kind() == NameKind.PERSON
                && name.content().stream().anyMatch(i -> i instanceof Inline.Name role && role.kind() == NameKind.ROLE);
    }

    private String between(Block.Paragraph paragraph) {
        List<String> rest = new ArrayList<>();
        int at = paragraph.span().start();
        for (Inline.Name name : outer(paragraph.content())) {
            rest.add(text.substring(at, name.span().start()));
            at = name.span().end();
        }
        return at == paragraph.span().start()
                ? ""
                : String.join("", rest) + text.substring(at, paragraph.span().end());
    }

    /** Not the beginning of a longer name: "Commission [on Questions of Trade]". */
    private boolean isWhole(Inline.Name name) {
        return name.kind() != NameKind.ORG
                || !CONTINUED
                                .matcher(text)
                                .region(name.span().end(), text.length())
                                .lookingAt()
                        && !isSender(name);
    }

    /** The embassy from which it comes, as the title says: what looks like an address is its letterhead. */
    private boolean isSender(Inline.Name name) {
        return Words.of(text, name.span()).stream()
                .map(span -> span.of(text))
                .filter(word -> POSTS.has(word.toLowerCase(Locale.ROOT)))
                .anyMatch(from::contains);
    }

    private static List<Inline.Name> outer(List<Inline> content) {
        return content.stream()
                .filter(i -> i instanceof Inline.Name name
                        && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORG))
                .map(Inline.Name.class::cast)
                .toList();
    }

    /** As many as follow each other with nothing between but a comma or "and": not the body behind an office. */
    private List<Inline.Name> beside(List<Inline.Name> names) {
        int end = Math.min(1, names.size());
        while (end < names.size()
                && AND.matcher(text.substring(
                                names.get(end - 1).span().end(),
                                names.get(end).span().start()))
                        .matches()) {
            end++;
        }
        return names.subList(0, end);
    }

    /** The first of an address; all whom a salutation names one beside the other. */
    private List<Inline.Name> named(Inline.Part address, NameKind kind) {
        List<Inline.Name> within = PaperParts.names(address, kind).toList();
        List<Inline.Name> beside = beside(outer(address.content()));
        boolean several = address.kind() == PartKind.SALUTE && !within.isEmpty() && beside.contains(within.get(0));
        List<Inline.Name> one = within.stream().limit(1).filter(this::isWhole).toList();
        return several && one.size() == 1 ? beside : one;
    }

    /** Behind the text begun, a greeting is that of a letter which it quotes. */
    private Stream<Inline.Part> openingSalutes() {
        int begun = FactsReader.blocks(division, Block.Paragraph.class)
                .filter(paragraph -> paragraph.span().length() >= LINE)
                .mapToInt(paragraph -> paragraph.span().start())
                .findFirst()
                .orElse(text.length());
        return FactsReader.blocks(division, Block.Opener.class)
                .flatMap(opener -> opener.content().stream())
                .filter(i -> i instanceof Inline.Part p && p.kind() == PartKind.SALUTE)
                .map(Inline.Part.class::cast)
                .filter(part -> part.span().start() < begun || AddressedOffice.isLed(text, part));
    }
}
