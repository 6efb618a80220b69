package org.opis.validate;

import com.thaiopensource.relaxng.match.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.text.Span;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.grammar.GrammarPass;
import org.opis.validate.grammar.Outdated;
import org.opis.validate.include.NotIncluded;
import org.opis.validate.pointer.Links;
import org.opis.validate.pointer.Pointers;
import org.opis.validate.pointer.TypedIds;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.ContentHandler;

/** One reading of a file for all that need no more than its events: the grammars, the pointers, the inclusions. */
final class StreamPass {
    private final List<Grammar> grammars;
    private final List<Matcher> matchers = new ArrayList<>();
    private final List<GrammarPass> passes = new ArrayList<>();
    private final Pointers pointers;
    private final List<TypedIds> ids = new ArrayList<>();
    private final NotIncluded notIncluded;
    /** Of foreign grammars alone: that of opis knows what it allows. */
    private final Optional<Outdated> outdated;

    StreamPass(List<Grammar> grammars, ElementPath trail, Links links) {
        this.grammars = grammars;
        for (Grammar grammar : grammars) {
            Matcher matcher = grammar.take();
            matchers.add(matcher);
            passes.add(GrammarPass.checking(matcher));
            grammar.ids().ifPresent(types -> ids.add(new TypedIds(trail, types)));
        }
        this.pointers = new Pointers(trail, links);
        this.notIncluded = new NotIncluded(trail);
        boolean foreign = !grammars.isEmpty() && grammars.stream().noneMatch(Grammar::isOwn);
        this.outdated = foreign ? Optional.of(new Outdated(trail)) : Optional.empty();
    }

    List<ContentHandler> handlers() {
        List<ContentHandler> handlers = new ArrayList<>(passes);
        handlers.add(pointers);
        handlers.addAll(ids);
        handlers.add(notIncluded);
        outdated.ifPresent(handlers::add);
        return handlers;
    }

    /** After the last event. */
    void end() {
        for (int i = 0; i < matchers.size(); i++) {
            grammars.get(i).give(matchers.get(i));
        }
    }

    /** Whether nothing is wrong; it may be asked also where the file is not held. */
    boolean isClean() {
        return passes.stream().allMatch(GrammarPass::isValid)
                && notIncluded.marks().isEmpty()
                && allowed(Set.of()).isEmpty()
                && ids.stream().allMatch(TypedIds::isClean)
                && pointers.isClean();
    }

    /** What is wrong by the grammars, and what was not included. */
    List<SpanFinding> marks(XmlFile file) {
        List<SpanFinding> marks = new ArrayList<>();
        ids.forEach(typed -> marks.addAll(typed.marks()));
        for (int i = 0; i < passes.size(); i++) {
            marks.addAll(passes.get(i).isValid() ? List.of() : grammars.get(i).explain(file));
        }
        marks.addAll(allowed(marks.stream().map(SpanFinding::span).collect(Collectors.toSet())));
        for (SpanFinding one : notIncluded.marks()) {
            // where the grammar does not allow an inclusion, that it was not followed is why the file is not valid
            boolean wrong = marks.removeIf(
                    mark -> mark.code().equals(Code.V500.name()) && mark.span().equals(one.span()));
            marks.add(wrong ? new SpanFinding(one.span(), Severity.ERROR, one.code(), one.message()) : one);
        }
        return marks;
    }

    /** What a grammar allows and TEI advises against. */
    private List<SpanFinding> allowed(Set<Span> wrong) {
        return outdated.map(Outdated::marks).orElse(List.of()).stream()
                .filter(mark -> !wrong.contains(mark.span()))
                .toList();
    }

    /** What is wrong with the pointers. */
    List<SpanFinding> pointers() {
        return pointers.marks();
    }
}
