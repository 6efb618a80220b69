package org.opis.cli;

import org.opis.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Release implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"opis " + Version.NUMBER};
    }
}
