package org.opis.schema;

import com.thaiopensource.relaxng.translate.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;

/** The grammar in one piece: {@code schema/opis.rnc} with its modules, and what Trang makes of it. */
final class Grammar {
    static final Path FOLDER = Path.of("schema");
    static final Path RNG = FOLDER.resolve("opis.rng");

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Grammar() {}

    /** The XML syntax, by Trang, documentation where editors look for it, by way of {@code scratch}. */
    static String xml(Path scratch) throws IOException {
        Path rnc = Files.writeString(scratch.resolve("opis.rnc"), Export.COMPACT.text());
        Path rng = Files.writeString(scratch.resolve("trang.rng"), trang(rnc, scratch.resolve("opis.rng")));
        return HEADER + Rng.transformed(rng, Path.of("xslt/documented.xsl"));
    }

    /** A module as Trang writes it, without trailing blanks, by way of {@code scratch}. */
    static String canonical(Path module, Path scratch) throws IOException {
        Path out = scratch.resolve("modules");
        if (!Files.exists(out)) {
            Files.createDirectory(out);
            trang(FOLDER.resolve("opis.rnc"), out.resolve("opis.rnc"));
        }
        return tidy(Files.readString(out.resolve(module.getFileName())));
    }

    /** Whether the code is one of the grammar or of the Schematron rules. */
    static boolean isValidity(Code code) {
        // V538 to V57n and V589 are what validate says without the schema of opis, as is V59n
        return code.name().matches("V5([0-2]\\d|3[0-7]|8[0-8])");
    }

    static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("modules"))) {
            return files.filter(f -> f.toString().endsWith(".rnc")).sorted().toList();
        }
    }

    /** Puts the modules into Trang's form and writes {@code schema/opis.rng}. */
    public static void main(String[] args) throws IOException {
        Path scratch = Files.createTempDirectory("opis");
        for (Path module : modules()) {
            Files.writeString(module, canonical(module, scratch));
        }
        Files.writeString(RNG, xml(scratch));
    }

    private static String trang(Path from, Path to) throws IOException {
        if (new Driver().run(new String[] {from.toString(), to.toString()}) != 0) {
            throw new IOException("Trang refused " + from);
        }
        return tidy(Files.readString(to));
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \r]+\n", "\n").stripTrailing() + '\n';
    }
}
