package org.opis.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.Source;
import org.opis.validate.finding.Finding;

/** What was damaged is told by kind and place, and nothing else; what was not is not. */
class DamageTest {
    private static final int EACH = 4;
    private static final int UNDAMAGED = 100;
    private static final FidelityCheck WHITE = new FidelityCheck(Profile.WHITE_SPACE, Branch.ORIGINAL, false);

    @ParameterizedTest
    @EnumSource
    void eachDamageIsToldByKindAndPlace(Damage damage) throws IOException {
        Random random = new Random(damage.ordinal());
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (Source source : (Iterable<Source>) FidelityPages.all()::iterator) {
            String tei = FidelityPages.tei(source);
            Optional<Damage.Damaged> damaged = pairs == EACH ? Optional.empty() : damage.of(source.text(), tei, random);
            if (damaged.isPresent()) {
                pairs++;
                check(WHITE, damage, source, damaged.get(), wrong);
            }
            if (pairs == EACH) {
                break;
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(EACH, pairs, "pairs of this kind");
    }

    /** Under the profile that forgives most, in files that opis did not write. */
    @ParameterizedTest
    @EnumSource(names = {"WORD_DROPPED", "SPELLING_MODERNISED", "SENTENCE_DOUBLED", "NUMBER_CHANGED", "NAME_COMPLETED"})
    void whatIsDamagedInTheFilesOfOthersIsToldAsWell(Damage damage) throws IOException {
        FidelityCheck editorial = new FidelityCheck(Profile.EDITORIAL, Branch.ORIGINAL, false);
        Random random = new Random(40 + damage.ordinal());
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (Source source : (Iterable<Source>) FidelityPages.all().limit(UNDAMAGED / 2)::iterator) {
            Optional<Damage.Damaged> damaged = damage.of(source.text(), OtherHand.tei(source.text()), random);
            if (damaged.isPresent()) {
                pairs++;
                check(editorial, damage, source, damaged.get(), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(pairs > EACH, pairs + " pairs");
    }

    private static void check(
            FidelityCheck profile, Damage damage, Source source, Damage.Damaged damaged, List<String> wrong) {
        List<Finding> findings = profile.of(source, source.name(), damaged.tei().getBytes(StandardCharsets.UTF_8))
                .findings();
        String expected = damage.code + " " + source.position(damaged.place());
        List<String> said = findings.stream()
                .map(finding ->
                        finding.code() + " " + finding.place().orElseThrow().position())
                .toList();
        if (!said.equals(List.of(expected))) {
            wrong.add(source.name() + ": " + expected + " is told as " + findings);
        }
    }

    @Test
    void whatOpisWroteIsExact() throws IOException {
        FidelityCheck exact = new FidelityCheck(Profile.EXACT, Branch.ORIGINAL, false);
        List<Source> sources = FidelityPages.all().limit(UNDAMAGED).toList();
        assertEquals(UNDAMAGED, sources.size());
        for (Source source : sources) {
            Fidelity fidelity =
                    exact.of(source, source.name(), FidelityPages.tei(source).getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), fidelity.findings(), source.name());
            assertTrue(fidelity.kept().isWhole(), source.name());
        }
    }

    /** As a person or a model might encode the same pages: other elements, another header, signs replaced by markup. */
    @Test
    void whatOthersWroteIsWholeUnderTheProfileThatFits() throws IOException {
        FidelityCheck editorial = new FidelityCheck(Profile.EDITORIAL, Branch.ORIGINAL, false);
        List<Source> sources = FidelityPages.all().limit(UNDAMAGED).toList();
        for (Source source : sources) {
            String tei = OtherHand.tei(source.text());
            Fidelity fidelity = editorial.of(source, source.name(), tei.getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), fidelity.findings(), source.name());
        }
    }

    @Test
    void theEditionsOfTheArchiveFilesAreExact() throws IOException {
        FidelityCheck exact = new FidelityCheck(Profile.EXACT, Branch.ORIGINAL, false);
        List<Source> archive = FidelityPages.archive().toList();
        assertEquals(5, archive.size());
        for (Source source : archive) {
            byte[] tei = Opis.encode(source, Options.DEFAULT).tei().xml().getBytes(StandardCharsets.UTF_8);
            assertEquals(List.of(), exact.of(source, source.name(), tei).findings());
        }
    }
}
