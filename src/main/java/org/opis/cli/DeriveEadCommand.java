package org.opis.cli;

import org.opis.derive.About;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.derive.FindingAid;
import org.opis.derive.TableRows;
import picocli.CommandLine.Command;

/** The papers in the order of their archives. */
@Command(
        name = "ead",
        header = {"Makes a finding aid (EAD3).", ""},
        sortOptions = false,
        description = {
            "One file: the papers under repository, fond, opis, folder and file, as their signatures say. From folders,"
                    + " *.xml is taken.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive ead --publisher \"My Institute\" --url https://example.org/ead.xml --date 2026-11-30"
                + " build/tei -o ead.xml")
final class DeriveEadCommand extends ExchangeCommand<TableRows> {
    private final FindingAid aid = new FindingAid();

    DeriveEadCommand(Console console) {
        super(console);
    }

    @Override
    Derived<TableRows> part(Derive derive) {
        return derive.rows();
    }

    @Override
    void add(TableRows part) {
        aid.add(part);
    }

    @Override
    String file(About about) {
        return aid.file(about);
    }
}
