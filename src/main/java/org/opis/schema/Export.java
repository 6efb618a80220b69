package org.opis.schema;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.validate.resolve.Resolver;

/** The files of the schema that are handed out. */
public enum Export {
    GRAMMAR("opis.rng", "RELAX NG, for validation", SchemaFiles::text),
    EDITOR(
            "opis-editor.rng",
            "the same, wider, for completion: every value of an attribute in one place",
            SchemaFiles::text),
    COMPACT("opis.rnc", "the same in compact syntax, in one file, with its documentation", SchemaFiles::compact),
    RULES("opis.sch", "Schematron (ISO, XSLT 3): what a grammar cannot say, in one file", SchemaFiles::rules),
    CUSTOMIZATION("opis.odd", "both as a TEI customization, for Roma and the TEI Stylesheets", SchemaFiles::linked),
    LAYOUT("layout.rnc", "RELAX NG for page layouts of one's own", SchemaFiles::text),
    CATALOG("catalog.xml", "XML catalog: where these files are", SchemaFiles::text),
    REFERENCE("reference/index.html", "every element, attribute, value and rule, with examples", SchemaFiles::text),
    EMACS("editors/emacs/opis.el", "Emacs: nXML and eglot", SchemaFiles::text),
    EMACS_RULES("editors/emacs/schemas.xml", "Emacs: which grammar nXML takes", SchemaFiles::text),
    VIM("editors/vim/lsp.vim", "Vim: the language server", SchemaFiles::text),
    VIM_COMPILER("editors/vim/compiler/opis.vim", "Vim: findings in the quickfix list", SchemaFiles::text),
    NEOVIM("editors/neovim/opis.lua", "Neovim: the language server", SchemaFiles::text),
    HELIX("editors/helix/languages.toml", "Helix: the language server", SchemaFiles::text),
    KATE("editors/kate/settings.json", "Kate: the language server", SchemaFiles::text),
    CETEICEAN("editors/ceteicean/opis.js", "CETEIcean: how it shows each mark", SchemaFiles::text),
    CETEICEAN_STYLE("editors/ceteicean/opis.css", "CETEIcean: its style", SchemaFiles::text),
    CETEICEAN_PAGE("editors/ceteicean/index.html", "CETEIcean: a page that shows one paper", SchemaFiles::text);

    private final String path;
    private final String what;
    private final Making making;

    Export(String path, String what, Making making) {
        this.path = path;
        this.what = what;
        this.making = making;
    }

    /** How a file is made of the resources. */
    private interface Making {
        String text(SchemaFiles source, String path) throws IOException;
    }

    /** The file of that path; empty where there is none. */
    public static Optional<Export> named(String path) {
        return Arrays.stream(values()).filter(e -> e.path.equals(path)).findFirst();
    }

    /** Every file's text, by its path. */
    public static Map<String, String> all() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Export file : values()) {
            files.put(file.path, file.text());
        }
        return files;
    }

    /** Where it stands in the folder, with {@code /} between names. */
    public String path() {
        return path;
    }

    /** What it is, in words. */
    public String what() {
        return what;
    }

    /** Its text, to be written as UTF-8. */
    public String text() throws IOException {
        return making.text(new SchemaFiles(Resolver.of()), path);
    }
}
