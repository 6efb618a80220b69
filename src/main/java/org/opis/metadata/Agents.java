package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Responsibility.Agent;
import org.opis.document.Value;
import org.opis.lexicon.Bodies;
import org.opis.text.Span;
import org.opis.text.Words;

/** The names after "by": "X (Institution), Y and Z". */
final class Agents {
    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii");

    private Agents() {}

    static List<Agent> of(Fields fields, Span list) {
        String text = fields.source().text();
        List<Agent> agents = new ArrayList<>();
        for (Span piece : pieces(text, list)) {
            Span bare = Words.strip(text, piece, "");
            int last = agents.size() - 1;
            if (bare.isEmpty()) {
                continue;
            }
            if (last >= 0 && SUFFIXES.contains(Words.bare(text, bare))) {
                agents.set(last, longer(fields, agents.get(last), bare));
            } else if (last >= 0
                    && Bodies.hasNoun(text, bare)
                    && !agents.get(last).body()) {
                agents.set(last, new Agent(agents.get(last).name(), Optional.of(fields.value(bare)), false));
            } else {
                agents.add(agent(fields, bare));
            }
        }
        return agents;
    }

    private static Agent longer(Fields fields, Agent agent, Span suffix) {
        Value name = fields.value(new Span(agent.name().span().start(), suffix.end()));
        return new Agent(name, agent.institution(), agent.body());
    }

    private static Agent agent(Fields fields, Span piece) {
        String text = fields.source().text();
        int open = piece.of(text).indexOf('(');
        if (open <= 0) {
            return new Agent(fields.value(piece), Optional.empty(), Bodies.isBody(text, piece));
        }
        Span name = Words.strip(text, new Span(piece.start(), piece.start() + open), "");
        Span institution = Words.strip(text, new Span(piece.start() + open, piece.end()), "()");
        return new Agent(
                fields.value(name),
                institution.isEmpty() ? Optional.empty() : Optional.of(fields.value(institution)),
                Bodies.isBody(text, name));
    }

    /** Split at commas, ampersands and "and", but not within parentheses. */
    private static List<Span> pieces(String text, Span list) {
        List<Span> pieces = new ArrayList<>();
        int from = list.start();
        int depth = 0;
        for (Span word : Words.of(text, list)) {
            if (depth == 0 && (word.of(text).equals("and") || word.of(text).equals("&"))) {
                pieces.add(new Span(from, word.start()));
                from = word.end();
            }
            for (int i = word.start(); i < word.end(); i++) {
                char c = text.charAt(i);
                depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
                if (c == ',' && depth == 0) {
                    pieces.add(new Span(from, i));
                    from = i + 1;
                }
            }
        }
        pieces.add(new Span(Math.min(from, list.end()), list.end()));
        return pieces;
    }
}
