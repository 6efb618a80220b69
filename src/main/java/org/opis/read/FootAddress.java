package org.opis.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.PartKind;
import org.opis.lexicon.WordList;
import org.opis.recognise.name.PartyList;
import org.opis.text.Span;

/** The address at the foot of a letter, below its signature: "His Excellency" over a name, "To Comrade Foreign Minister". */
final class FootAddress {
    private static final Pattern COURTESY = Pattern.compile(
            "(?mi)^[ \\t]{0,60}+(?:" + WordList.of("address-courtesy").expression()
                    + "),?\\s*\\n[ \\t]{0,60}+(?<who>(?-i:\\p{Lu})[^\\n]{2,80}+)$");
    private static final Pattern TO = Pattern.compile(
            "(?m)^[ \\t]{0,60}+(?:To|TO)(?:[ \\t]|[ \\t]?\\n)[ \\t]{0,60}+(?:the )?(?:Comrade )?(?<who>\\p{Lu}[^\\n:;!?]{2,90}+)$");

    private static final int REACH = 800;

    private FootAddress() {}

    static List<Party> of(String text, Division division) {
        Optional<Span> signed = PaperParts.of(division, PartKind.SIGNED)
                .map(part -> part.span())
                .findFirst();
        if (signed.isEmpty()) {
            return List.of();
        }
        Span foot = new Span(
                signed.get().start(),
                Math.min(division.span().end(), signed.get().end() + REACH));
        List<Party> named = named(text, foot, COURTESY);
        return named.isEmpty() ? named(text, foot, TO) : named;
    }

    private static List<Party> named(String text, Span foot, Pattern form) {
        Matcher line = form.matcher(text).region(foot.start(), foot.end());
        return line.find()
                ? PartyList.of(text, new Span(line.start("who"), line.end("who"))).stream()
                        .map(party -> PartyReader.party(Act.ADDRESSED, party))
                        .toList()
                : List.of();
    }
}
