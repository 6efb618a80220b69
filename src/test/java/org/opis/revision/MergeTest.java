package org.opis.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Corrections and new readings over the same words. */
class MergeTest {
    private static final String BASE =
            "<p>The consul met <persName>Kim</persName> in <placeName ref=\"#a\">Porto</placeName> on 5 May.</p>\n";

    @Test
    void correctionsStandAndNewReadingsComeIn() {
        Merged merged = merge(
                "<p>The consul met <persName ref=\"#k\">Kim</persName> in <placeName ref=\"#a\">Porto</placeName> on 5"
                        + " May.</p>\n",
                "<p>The <roleName>consul</roleName> met <persName>Kim</persName> in <placeName ref=\"#b\">Porto</placeName>"
                        + " on <date when=\"05-05\">5 May</date>.</p>\n",
                Conflicts.OURS);
        assertEquals(
                "<p>The <roleName>consul</roleName> met <persName ref=\"#k\">Kim</persName> in"
                        + " <placeName ref=\"#b\">Porto</placeName> on <date when=\"05-05\">5 May</date>.</p>\n",
                merged.xml());
        assertEquals(List.of(), merged.conflicts());
        assertEquals(3, merged.taken().size(), merged.taken().toString());
    }

    @Test
    void attributesOfOneTagGoTogether() {
        Merged merged = merge(
                BASE.replace("<persName>", "<persName ref=\"#k\">"),
                BASE.replace("<persName>", "<persName cert=\"low\">"),
                Conflicts.OURS);
        assertTrue(merged.xml().contains("ref=\"#k\""), merged.xml());
        assertTrue(merged.xml().contains("cert=\"low\""), merged.xml());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void whatBothChangedIsAConflictAndNothingIsLost() {
        String ours = BASE.replace("#a", "#b");
        String theirs = BASE.replace("#a", "#c").replace("<persName>", "<persName ref=\"#k\">");
        Merged mine = merge(ours, theirs, Conflicts.OURS);
        assertEquals(ours.replace("<persName>", "<persName ref=\"#k\">"), mine.xml());
        assertEquals(
                List.of(
                        "Both changed: corrected by hand: @ref of placeName \"Porto\": \"#a\" became \"#b\"; opis: @ref of"
                                + " placeName \"Porto\": \"#a\" became \"#c\"."),
                mine.conflicts().stream().map(Conflict::sentence).toList());
        assertEquals(theirs, merge(ours, theirs, Conflicts.THEIRS).xml());
        assertEquals(
                "<p>The consul met <persName ref=\"#k\">Kim</persName> in <!-- opis now: @ref of placeName \"Porto\":"
                        + " \"#a\" became \"#c\" --><placeName ref=\"#b\">Porto</placeName> on 5 May.</p>\n",
                merge(ours, theirs, Conflicts.MARK).xml());
    }

    @Test
    void crossedElementsAreAConflict() {
        Merged merged = merge(
                BASE.replace("consul met <persName>Kim</persName>", "<seg>consul met <persName>Kim</persName></seg>"),
                BASE.replace("<persName>Kim</persName> in", "<seg><persName>Kim</persName> in</seg>"),
                Conflicts.OURS);
        assertTrue(merged.xml().contains("<seg>consul met <persName>Kim</persName></seg> in"), merged.xml());
        assertEquals(1, merged.conflicts().size());
    }

    @Test
    void theSameChangeIsNoConflict() {
        String both = BASE.replace("#a", "#b");
        Merged merged = merge(both, both, Conflicts.OURS);
        assertEquals(both, merged.xml());
        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of(), merged.taken());
    }

    @Test
    void differencesAreInWords() {
        List<String> said =
                Differences.between(BASE, "<p>The consul met <orgName>Kim</orgName> in Porto on 6 May.</p>\n").stream()
                        .map(Difference::sentence)
                        .toList();
        assertEquals(
                List.of(
                        "<persName> became <orgName> around \"Kim\"",
                        "<placeName ref=\"#a\"> is no longer marked around \"Porto\"",
                        "text of p: \"5\" became \"6\""),
                said);
    }

    @Test
    void tokensAreTheFile() {
        String xml =
                "<?xml version=\"1.0\"?>\n<!-- a > b --><a b='1'\n  c=\"x&amp;y>\" ><b/>A.&#160;B &amp; C<![CDATA[<d>]]></a>\n";
        assertEquals(xml, Composition.text(XmlTokens.of(xml)));
        assertTrue(Composition.isNested(XmlTokens.of(xml), Map.of()));
        assertEquals("<a <b", Composition.text(XmlTokens.of("<a <b")));
    }

    private static Merged merge(String ours, String theirs, Conflicts conflicts) {
        return Merge.of(BASE, ours, theirs, conflicts, xml -> true);
    }
}
