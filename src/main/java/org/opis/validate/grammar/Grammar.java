package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.resolver.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.opis.text.Position;
import org.opis.validate.finding.Repair;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.resolve.FirstError;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.SAXException;

/** A compiled RELAX NG schema, for any number of threads. */
public final class Grammar {
    private static final Pattern OWN = Pattern.compile("/opis\\.rn[cg]$");

    private final MatchablePattern pattern;
    private final boolean hasCompactRules;
    private final boolean own;
    private final Optional<IdTypeMap> ids;
    private final Supplier<SchemaDocumentation> documentation;
    private Optional<Guide> guide = Optional.empty();
    /** Each remembers what it has met, which makes the next file faster, and serves one thread at a time. */
    private final Queue<Matcher> idle = new ConcurrentLinkedQueue<>();

    private Grammar(
            MatchablePattern pattern,
            boolean hasCompactRules,
            boolean own,
            Optional<IdTypeMap> ids,
            Supplier<SchemaDocumentation> documentation) {
        this.pattern = pattern;
        this.hasCompactRules = hasCompactRules;
        this.own = own;
        this.ids = ids;
        this.documentation = documentation;
    }

    /**
     * Compiles a schema.
     *
     * @throws SchemaException if it is wrong or cannot be read
     */
    public static Grammar load(String uri, boolean compact, Resolver resolver) throws SchemaException {
        Input input = new Input();
        int flags = compact ? MatchablePatternLoader.COMPACT_SYNTAX_FLAG : 0;
        FirstError error = new FirstError();
        try {
            SchemaSource source = new SchemaSource(resolver, compact);
            source.open(uri, input);
            MatchablePattern pattern = new MatchablePatternLoader().load(input, source, error, null, flags);
            return new Grammar(
                    pattern,
                    source.speaksOfRules(),
                    OWN.matcher(uri).find(),
                    source.speaksOfIds() ? IdTypes.load(uri, compact, resolver) : Optional.empty(),
                    () -> compact ? SchemaDocumentation.NONE : SchemaDocumentation.of(resolver, uri));
        } catch (IncorrectSchemaException | SAXException | IOException e) {
            throw error.orElse(uri, e, resolver);
        } catch (StackOverflowError e) {
            // Jing reads what nests by recursion
            throw new SchemaException(uri, new Position(1, 1), "it nests too deep", e);
        }
    }

    /** Attributes of the types ID and IDREF, besides xml:id. */
    public Optional<IdTypeMap> ids() {
        return ids;
    }

    /** For who is writing; its documentation is read when first asked for. */
    public synchronized Guide guide() {
        if (guide.isEmpty()) {
            guide = Optional.of(new Guide(new Suggestions(this), documentation.get()));
        }
        return guide.get();
    }

    /** Whether it is that of opis, by its name. */
    public boolean isOwn() {
        return own;
    }

    /** Whether it is in compact syntax and speaks of Schematron. */
    public boolean hasCompactRules() {
        return hasCompactRules;
    }

    /** The second reading, of an invalid file. */
    public List<SpanFinding> explain(XmlFile file) {
        List<SpanFinding> marks = new ArrayList<>();
        ElementPath trail = new ElementPath(file);
        readAgain(trail, new GrammarReport(trail, marks::add));
        return marks;
    }

    /** What is certain to be meant otherwise in an invalid file. */
    public List<Repair> repairs(XmlFile file) {
        ElementPath trail = new ElementPath(file);
        GrammarRepairs repairs = new GrammarRepairs(trail);
        readAgain(trail, repairs);
        return repairs.repairs();
    }

    private void readAgain(ElementPath trail, Consumer<Failure> failures) {
        Matcher matcher = take();
        Xml.parse(trail, List.of(new GrammarPass(matcher, true, failures)));
        give(matcher);
    }

    /** A matcher at its start; to be given back. */
    public Matcher take() {
        Matcher matcher = idle.poll();
        return matcher == null ? create() : matcher;
    }

    public void give(Matcher matcher) {
        idle.add(matcher);
    }

    private Matcher create() {
        synchronized (pattern) {
            return pattern.createMatcher();
        }
    }
}
