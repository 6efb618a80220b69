package org.opis.cli;

import java.util.concurrent.Callable;
import org.opis.lsp.LanguageServers;
import picocli.CommandLine.Command;

/** Serves an editor. */
@Command(
        name = "lsp",
        header = {"Serves an XML editor: findings as you type, completion, and the way back into the dump.", ""},
        sortOptions = false,
        description = {
            "A language server (Language Server Protocol 3.17) on standard input and output; an editor starts it. What it"
                    + " finds is what \"opis validate\" finds, and in the folders of dumps that opis.toml names, what"
                    + " \"opis encode\" finds. Nothing is fetched from the network and no file is written.",
            ""
        },
        footerHeading =
                "%nExample: the command in the settings of an editor, for *.xml, and for *.txt where opis.toml has [dumps]%n",
        footer = {"  opis lsp"})
final class LspCommand implements Callable<Integer> {
    private final Console console;

    LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return LanguageServers.serve(console.in(), console.raw()) ? Exit.DONE : Exit.FINDINGS;
    }
}
