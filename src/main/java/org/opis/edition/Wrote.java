package org.opis.edition;

import org.opis.batch.OutputFolder;

/** Is told what became of each output. */
@FunctionalInterface
public interface Wrote {
    void wrote(String name, OutputFolder.Written written);
}
