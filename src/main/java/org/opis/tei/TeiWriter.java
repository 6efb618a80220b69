package org.opis.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opis.authority.Match;
import org.opis.authority.Names;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Listing;
import org.opis.document.Metadata;
import org.opis.document.NameKind;
import org.opis.layout.Page;
import org.opis.text.Span;

/** Writes a document as one TEI file. */
public final class TeiWriter {
    private static final String MODEL = "<?xml-model href=\"%s\" type=\"application/xml\" schematypens=\"%s\"?>\n";
    /** Whose the brackets of the page are. */
    private static final String EDITOR = "#tr";

    private final Page page;
    private final Metadata metadata;
    private final Document document;
    private final Names names;
    private final Set<String> used = new TreeSet<>();
    /** The names of which several entries may be meant, in order. */
    private final List<Inline.Name> doubted = new ArrayList<>();

    private TeiWriter(Page page, Metadata metadata, Document document, Names names) {
        this.page = page;
        this.metadata = metadata;
        this.document = document;
        this.names = names;
        Stream.concat(
                        document.divisions().stream().flatMap(d -> Inlines.in(d.blocks())),
                        document.listing().stream().flatMap(Listing::inlines))
                .filter(i -> i instanceof Inline.Name name)
                .forEach(i -> point((Inline.Name) i));
    }

    private void point(Inline.Name name) {
        if (!name.ref().isEmpty()) {
            used.add(name.ref());
        }
        if (!name.candidates().isEmpty()) {
            used.addAll(name.candidates());
            doubted.add(name);
        }
    }

    /**
     * The file.
     *
     * @param form xml:id of the root, where the schemas are, and the version of opis
     * @param out takes what couldn't be written as markup
     */
    public static Tei write(
            Page page, Metadata metadata, Document document, Names names, Form form, Consumer<Diagnostic> out) {
        return new TeiWriter(page, metadata, document, names).write(form, out);
    }

    /**
     * What a file is written with.
     *
     * @param id xml:id of the root
     * @param schemaBase where the schemas are, with its last slash
     * @param version of opis
     * @param withheld what is marked in the body and to be written as text
     */
    public record Form(String id, String schemaBase, String version, Set<Span> withheld) {
        public Form {
            withheld = Set.copyOf(withheld);
        }
    }

    private Tei write(Form form, Consumer<Diagnostic> out) {
        XmlText xml = new XmlText();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.raw(MODEL.formatted(form.schemaBase() + "opis.rng", "http://relaxng.org/ns/structure/1.0"));
        xml.raw(MODEL.formatted(form.schemaBase() + "opis.sch", "http://purl.oclc.org/dsdl/schematron"));
        xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0", "xml:id", form.id(), "xml:lang", "en");
        Refs refs = new Refs(ref(NameKind.PERSON), ref(NameKind.ORG), names::form, names::kind);
        boolean editor = !document.divisions().isEmpty();
        HeaderWriter.write(xml, new Header(page, metadata, document.facts(), refs, form.version(), editor));
        Map<Span, String> ids = new HashMap<>();
        doubted.forEach(name -> ids.put(name.span(), "name" + (ids.size() + 1)));
        new StandOffWriter(xml, names, used).write(document.divisions(), doubted, ids);
        xml.line();
        SourceDocWriter.write(page, xml);
        xml.line();
        Origins origins = new Origins(xml, document.readings());
        InlineWriter.Whose whose = new InlineWriter.Whose(EDITOR, form.withheld(), ids, origins);
        new BodyWriter(page, document, xml, whose, out).write();
        xml.raw("\n").close().raw("\n");
        return new Tei(form.id(), Addresses.given(xml.toString()), origins.all());
    }

    /** The id of a name as a whole; what the header points to is copied to standOff too. */
    private Function<String, Optional<String>> ref(NameKind kind) {
        return name -> {
            List<Match> found = names.find(name, new Span(0, name.length()));
            Optional<String> id = found.size() == 1 && found.get(0).kind() == kind
                    ? found.get(0).id()
                    : Optional.empty();
            id.ifPresent(used::add);
            return id;
        };
    }
}
