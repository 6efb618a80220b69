package org.opis.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Inline;
import org.opis.document.RuleReading;
import org.opis.recognise.Context;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Inner;
import org.opis.recognise.Passage;
import org.opis.recognise.Rules;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Brackets;
import org.opis.recognise.name.RunningNames;
import org.opis.text.Span;

/** Reads running text: conventions first, the leftmost match wins, then dates and names in what is left. */
final class InlineReader implements Inner {
    private static final int DEEPEST = 20;

    private final String text;
    private final Brackets brackets;
    private final Context context;
    private final List<Diagnostic> remarks = new ArrayList<>();
    private final List<RuleReading> readings = new ArrayList<>();
    /** Many rules look into the same row: what one has read is there for the others. */
    private final Map<Asked, Answer> answers = new HashMap<>();

    private int depth;

    /** What was read how; what lies too deep is read in another way than the same further up. */
    private record Asked(Span span, Scope scope, int depth) {}

    /** What came of it. */
    private record Answer(List<Inline> inlines, List<Diagnostic> remarks, List<RuleReading> readings) {
        private Answer {
            inlines = List.copyOf(inlines);
            remarks = List.copyOf(remarks);
            readings = List.copyOf(readings);
        }
    }

    InlineReader(String text, Brackets brackets, Context context) {
        this.text = text;
        this.brackets = brackets;
        this.context = context;
    }

    /** The findings since the last call. */
    List<Diagnostic> takeRemarks() {
        List<Diagnostic> taken = List.copyOf(remarks);
        remarks.clear();
        return taken;
    }

    /** What was read since the last call, and by which rule. */
    List<RuleReading> takeReadings() {
        List<RuleReading> taken = List.copyOf(readings);
        readings.clear();
        return taken;
    }

    void remark(Diagnostic remark) {
        remarks.add(remark);
    }

    @Override
    public List<Inline> read(Span span, Scope scope) {
        if (depth >= DEEPEST || span.isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(span, scope, depth);
        Answer known = answers.get(asked);
        if (known != null) {
            remarks.addAll(known.remarks());
            readings.addAll(known.readings());
            return known.inlines();
        }
        int remarked = remarks.size();
        int told = readings.size();
        List<Inline> inlines = readAnew(span, scope);
        answers.put(
                asked,
                new Answer(
                        inlines, remarks.subList(remarked, remarks.size()), readings.subList(told, readings.size())));
        return inlines;
    }

    private List<Inline> readAnew(Span span, Scope scope) {
        depth++;
        List<Inline> marked = scope == Scope.NAMES ? List.of() : accept(find(Rules.apparatus(), span, scope));
        List<Inline> all = new ArrayList<>(marked);
        int at = span.start();
        for (Inline inline : marked) {
            all.addAll(names(at, inline.span().start(), scope));
            at = inline.span().end();
        }
        all.addAll(names(at, span.end(), scope));
        all.sort(Comparator.comparing(Inline::span));
        depth--;
        return RunningNames.mark(text, span, all, scope, context, readings::add);
    }

    private List<Inline> names(int start, int end, Scope scope) {
        return end - start < 2 ? List.of() : accept(find(Rules.names(), new Span(start, end), scope));
    }

    private List<Found> find(List<InlineRule> rules, Span span, Scope scope) {
        Passage passage = new Passage(
                text, span, brackets.within(span), brackets.openWithin(text, span, context.keywords()), scope, context);
        List<Found> found = new ArrayList<>();
        for (InlineRule rule : rules) {
            if (rule.scopes().contains(scope)) {
                rule.find(passage, found::add);
            }
        }
        // stable: the registry's order among matches that begin together
        found.sort(Comparator.comparingInt(f -> f.span().start()));
        return found;
    }

    private List<Inline> accept(List<Found> found) {
        List<Inline> accepted = new ArrayList<>();
        Span last = Span.empty(0);
        for (Found match : found) {
            if (match.span().start() >= last.end()) {
                last = match.span();
                remarks.addAll(match.remarks());
                int told = readings.size();
                Inline inline = match.make().apply(this);
                readings.add(told, RuleReading.of(match.code(), inline));
                accepted.add(inline);
            } else if (match.span().end() > last.end()) {
                remarks.add(Diagnostic.of(
                        Code.I436,
                        match.span(),
                        match.code() + " would match here but crosses what was read before it."));
            }
        }
        return accepted;
    }
}
