package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.diagnostic.Code;

/**
 * The examples of the pages D6nn: after each {@code input} (TEI) stand {@code remarks} (the page's own, a closed list)
 * and what must occur in the {@code html} page or in the {@code csv} tables.
 */
class GuidelinesTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```(input|remarks|html|csv)\n(.*?)```");

    @ParameterizedTest
    @ValueSource(strings = {"D601", "D602", "D603", "D605"})
    void itsExamplesAreTrue(String code) {
        String page = Cases.read(
                Path.of("tei/guidelines", code + "-" + Code.valueOf(code).noun() + ".md"));
        Derive derive = Derive.of("x", "");
        int checked = 0;
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            if (block.group(1).equals("input")) {
                derive = Derive.of("x", block.group(2).stripTrailing());
            } else {
                check(code, derive, block.group(1), block.group(2).strip());
                checked++;
            }
        }
        assertTrue(checked >= 3, page);
    }

    private static void check(String code, Derive derive, String kind, String expected) {
        switch (kind) {
            case "remarks" -> assertEquals(expected, remarks(code, derive));
            case "html" -> assertTrue(derive.html(Frame.EDITION).value().contains(expected), expected);
            default -> assertTrue(tables(derive).contains(expected), expected);
        }
    }

    private static String remarks(String code, Derive derive) {
        List<DerivationRemark> all = Stream.concat(
                        derive.html(Frame.EDITION).remarks().stream(), derive.rows().remarks().stream())
                .distinct()
                .toList();
        return String.join(
                "\n",
                all.stream()
                        .filter(r -> r.code().name().equals(code))
                        .map(r -> r.position() + " " + r.code())
                        .toList());
    }

    private static String tables(Derive derive) {
        List<String> all = new ArrayList<>();
        for (Table table : Table.values()) {
            all.add(Csv.write(table, derive.rows().value().of(table)));
        }
        return String.join("", all);
    }
}
