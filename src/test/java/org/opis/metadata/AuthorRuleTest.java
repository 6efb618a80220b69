package org.opis.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.Pages;
import org.opis.document.Value;

class AuthorRuleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Journal of Soviet Ambassador in the DPRK B.N. Orlov for 15 June 1960 | B.N. Orlov
        Journal of Soviet Ambassador to the DPRK Yu. V. Orlov | Yu. V. Orlov
        From the Diary of Ambassador Orlov | Orlov
        Diary of Ambassador Orlov, 3 May | Orlov
        Letter from B. Orlov to the Central Committee | B. Orlov
        Cable from Chen Lifu to Wang Da | Chen Lifu
        Report by Comrade Stefan Kral on a journey | Stefan Kral
        Letter from Prime Minister Stefan Kral to the Ministry | Stefan Kral
        Memorandum of Conversation, by the Counselor of the Department of State (Archer) | Archer
        Memorandum by the Director of the Office of Trade (Lind) | Lind
        Report by the Consul in Lima (Jorge Prado) on the harbour | Jorge Prado
        Report by the Committee on Trade (Second Draft) | -
        Cable from Phnom Penh to Beijing | -
        Telegram from Ottawa, No.091.220, Urgent, SECRET | -
        Letter from the GDR Embassy in the DPRK | -
        Telegram from the Brazilian Embassy in Washington (Campos), 9 a.m., Thursday | -
        Note from the Embassy of the Polish Republic in Korea | -
        Record of Conversation between the Czech Ambassador and B. N. Orlov | -
        Report, Embassy of Hungary in North Korea to the Hungarian Foreign Ministry | -
        Letter No. 112 from the President (Syngman Rhee) to Minister Duk Shin Choi | -
        Report from North Korea to Moscow | -
        Telegram from Soviet Ministry to B.N. Orlov | -
        """)
    void author(String title, String expected) {
        assertEquals(expected, author(title));
    }

    private static String author(String title) {
        Fields fields = new Fields(Pages.of("title", title));
        return AuthorRule.read(fields, TitleRule.read(fields)).map(Value::text).orElse("-");
    }
}
