package org.opis.cli;

import org.opis.Opis;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"opis " + Opis.VERSION};
    }
}
