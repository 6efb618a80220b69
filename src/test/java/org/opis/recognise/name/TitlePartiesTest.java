package org.opis.recognise.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote to whom, by a title: a table of titles, and whom they name on either side. */
class TitlePartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Letter from Jan Lipa to Olga Marn | Jan Lipa | Olga Marn",
                "Message From Chairmen Orlov and Lind to President Reed | Orlov; Lind | Reed",
                "Memorandum From the Chief of the Northern Division, Fisheries Agency (King) to Anna Reed | King | Anna Reed",
                "Memorandum from the Deputy Director of Central Survey (Holm) to the Board of Posts | Holm | Board of Posts",
                "The Norwegian Minister in Sweden (Holm) to the State Secretary in the Foreign Office (Dahl) | Holm | Dahl",
                "Message From the Ministry of Posts to the Ambassador to Norway (Lind) | Ministry of Posts | Lind",
                "Telegram from the Board of Posts to Secretary of State Lind at Oslo | Board of Posts | Lind",
                "Letter from the Danish Ambassador to the Prime Minister, Holger Lind | Danish Ambassador | Holger Lind",
                "Note given by the Ministry of Posts to the Embassy of Norway | Ministry of Posts | Embassy of Norway",
                "Letter dated 3 May 1961 from the Consul addressed to the Secretary-General | Consul | Secretary-General",
                "Note for the Secretary-General | '' | Secretary-General",
                "To the Central Committee of the Party of Fishermen | '' | Central Committee of the Party of Fishermen",
                "Memorandum of the Asia Department on fishing | '' | ''",
                "To be returned within three days | '' | ''",
            })
    void names(String title, String senders, String addressees) {
        TitleParties parties = TitleParties.ofHeading(title);
        assertEquals(senders, joined(parties.senders()), title);
        assertEquals(addressees, joined(parties.addressees()), title);
    }

    private static String joined(List<TitleParty> parties) {
        return parties.stream().map(TitleParty::name).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolution \"B\" No. 12 of the Board of Posts of May 3, 1961 | Board of Posts",
                "Fishery Board Decision, with Instructions to the Fleet | Fishery Board",
                "Extract from protocol No. 92 of the session of the Board of Posts | Board of Posts",
                "Report No. 5 of the Embassy of Norway | Embassy of Norway",
                "Party Protocol | ''",
                "Decision of Jan Lipa | ''",
            })
    void bodies(String title, String body) {
        assertEquals(body, BodyAuthor.of(title).map(TitleParty::name).orElse(""), title);
    }

    @Test
    void onlyBodiesOnBothSides() {
        assertTrue(TitleParties.of("Telegram from the Board of Posts to the Embassy of Norway")
                .isBetweenBodies());
        assertFalse(
                TitleParties.of("Telegram from the Board of Posts to Jan Lipa").isBetweenBodies());
    }
}
