package org.opis.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.lexicon.WordList;
import org.opis.recognise.name.PartyList;
import org.opis.text.Span;

/** "The Ministry of Posts presents its compliments to the Embassy of Norland": who writes a note to whom. */
final class Compliments {
    private static final Pattern PRESENTED = Pattern.compile("(?<from>[^.;:]{3,160})\\s(?:"
            + WordList.of("compliment").expression()
            + ")\\s(?<to>[^.;:,]{3,160}?)(?=\\s(?:and|with|has)\\b|[.;:,]|$)");

    private static final int BEGINNING = 400;
    private static final int PARAGRAPHS = 8;

    private Compliments() {}

    /** The sender and the addressees; empty where no such sentence begins the paper. */
    static List<Party> of(String text, Division division) {
        return FactsReader.blocks(division, Block.Paragraph.class)
                .limit(PARAGRAPHS)
                .map(paragraph -> parties(text, paragraph.span()))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Party> parties(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + BEGINNING);
        Matcher presented = PRESENTED.matcher(text).region(paragraph.start(), end);
        if (!presented.lookingAt()) {
            return List.of();
        }
        return Stream.concat(
                        parties(text, Act.SENT, new Span(presented.start("from"), presented.end("from"))),
                        parties(text, Act.ADDRESSED, new Span(presented.start("to"), presented.end("to"))))
                .toList();
    }

    private static Stream<Party> parties(String text, Act act, Span phrase) {
        return PartyList.of(text, phrase).stream().map(party -> PartyReader.party(act, party));
    }
}
