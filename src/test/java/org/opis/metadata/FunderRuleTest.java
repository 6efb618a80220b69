package org.opis.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.Pages;
import org.opis.document.Value;
import org.opis.layout.Page;

/** Every shape of CONVENTIONS 2.4 with made-up names. */
class FunderRuleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        This document was made possible with support from the Blue Ministry of Roads | Blue Ministry of Roads
        This document was made possible with support from the Blue Ministry of Roads, Henry Vale Foundation | Blue Ministry of Roads; Henry Vale Foundation
        This document was made possible with support from Vale Foundation. | Vale Foundation
        Ann & Jon Vale Family Foundation | Ann & Jon Vale Family Foundation
        Blue Ministry of Roads and Vale Foundation | Blue Ministry of Roads; Vale Foundation
        Blue Ministry of Unificationand Vale Foundation | Blue Ministry of Unification; Vale Foundation
        Blue Ministry of Roads and Bridges | Blue Ministry of Roads and Bridges
        Jon D. and Ann T. Vale Foundation | Jon D. and Ann T. Vale Foundation
        Vale Research Institute, Lake University | Vale Research Institute, Lake University
        A Foundation, B Fund, and the C Trust | A Foundation; B Fund; C Trust
        Rand Foundation and the Poland Institute | Rand Foundation; Poland Institute
        """)
    void funders(String line, String expected) {
        assertEquals(expected, funders(Pages.of("funder", line)));
    }

    @Test
    void fundersOnceWithNoBreakSpaces() {
        Page page = Pages.of(
                "funder",
                "This document was made possible with support from Blue Ministry of Roads",
                "funder",
                "Blue Ministry\u00a0of Roads and\u00a0Vale Foundation");
        assertEquals("Blue Ministry of Roads; Vale Foundation", funders(page));
    }

    private static String funders(Page page) {
        return FunderRule.read(new Fields(page)).stream().map(Value::text).collect(Collectors.joining("; "));
    }
}
