package org.opis.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.opis.Encoding;
import org.opis.Options;
import org.opis.batch.Input;
import org.opis.edition.EditionFiles;
import org.opis.edition.Published;
import org.opis.layout.PageClass;

/**
 * Everything that an edition holds of one dump.
 *
 * @param root the edition's folder, for messages
 * @param documentsOnly whether to skip other pages
 * @param reading layouts and names
 */
record PublishWork(String root, Charset charset, boolean documentsOnly, Options reading)
        implements CommandRun.Work<Published> {
    @Override
    public Published make(Input input, byte[] bytes) {
        String stem = input.place("");
        String up = "../".repeat((int) stem.chars().filter(c -> c == '/').count() + 1);
        Options options = new Options(Optional.empty(), up + "schema/", reading.layouts(), reading.names());
        Encoder encoder = new Encoder(options, charset);
        Encoder.Encoded encoded = encoder.encode(input, bytes);
        if (encoded.encoding().isEmpty()) {
            return Published.nothing(List.of(), List.of(encoded.findings()));
        }
        Encoding encoding = encoded.encoding().get();
        PageClass page = encoding.page().pageClass();
        if (documentsOnly && page != PageClass.DOCUMENT) {
            return Published.nothing(List.of("skipped: a page of class " + page.word()), List.of());
        }
        return new EditionFiles(stem, encoding).make(encoded.findings(), root + "/tei/" + stem + ".xml");
    }
}
