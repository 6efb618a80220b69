package org.opis.cli;

import java.util.Optional;
import org.opis.derive.About;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.derive.Letters;
import picocli.CommandLine.Command;

/** Who wrote to whom, for correspSearch and others. */
@Command(
        name = "cmif",
        header = {"Makes an index of letters (CMIF 2).", ""},
        sortOptions = false,
        description = {
            "One TEI file with an entry for each paper that has a sender and an addressee. Names have the address of an"
                    + " authority file (GND, VIAF, GeoNames) where a list gives one that somebody has checked. From"
                    + " folders, *.xml is taken.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive cmif --publisher \"My Institute\" --url https://example.org/cmif.xml --date 2026-11-30"
                + " build/tei -o cmif.xml")
final class DeriveCmifCommand extends ExchangeCommand<Letters.Part> {
    private final Letters letters = new Letters();

    DeriveCmifCommand(Console console) {
        super(console);
    }

    @Override
    Derived<Letters.Part> part(Derive derive) {
        return derive.letters();
    }

    @Override
    void add(Letters.Part part) {
        letters.add(part);
    }

    @Override
    String file(About about) {
        return letters.file(about);
    }

    @Override
    Optional<String> sum() {
        return Optional.of(letters.sum());
    }
}
