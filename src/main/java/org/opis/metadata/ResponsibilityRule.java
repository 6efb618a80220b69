package org.opis.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.document.Responsibility;
import org.opis.document.Responsibility.Agent;
import org.opis.document.Responsibility.Role;
import org.opis.document.Value;
import org.opis.text.Span;
import org.opis.text.Words;

/** M204: who translated, obtained, contributed the paper: "Obtained for P by X (I) and translated by Y." */
final class ResponsibilityRule {
    private static final List<String> FIELDS = List.of("source", "translator", "credits");

    /** No list of names has more words; the rest of a longer one is not read. */
    private static final int LONGEST = 64;

    /** Behind a label: "by A", "from the Norwegian by the staff of B". */
    private static final Pattern BY =
            Pattern.compile("(?:from (?:the )?[\\p{L}-]+ )?by (?:the )?|from (?:the )?\\p{Lu}\\p{Ll}+[,;:] ?");

    private ResponsibilityRule() {}

    /** One for each role of each clause, in page order; what the page says twice, once. */
    static List<Responsibility> read(Fields fields) {
        Map<String, Responsibility> found = new LinkedHashMap<>();
        FIELDS.stream()
                .flatMap(name -> fields.spans(name).stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(span -> said(fields, span).stream())
                .forEach(one -> found.putIfAbsent(key(one), one));
        return List.copyOf(found.values());
    }

    /** The clauses of a field; where the label has said the verb, the value is names. */
    private static List<Responsibility> said(Fields fields, Span span) {
        List<Responsibility> clauses = read(fields, span);
        if (!clauses.isEmpty() || fields.spans("translator").stream().noneMatch(span::equals)) {
            return clauses;
        }
        Span named = Words.strip(fields.source().text(), span, ".;]");
        Matcher by = BY.matcher(named.of(fields.source().text()));
        Span names = by.lookingAt() ? new Span(named.start() + by.end(), named.end()) : named;
        List<Agent> agents = Agents.of(fields, names);
        return agents.isEmpty()
                ? List.of()
                : List.of(new Responsibility(Role.TRANSLATED, agents, Optional.empty(), Optional.empty(), names));
    }

    private static String key(Responsibility one) {
        return one.role()
                + one.agents().stream().map(agent -> agent.name().text()).collect(Collectors.joining("\n", "\n", ""));
    }

    /** The clauses of one stretch of text. */
    static List<Responsibility> read(Fields fields, Span span) {
        String text = fields.source().text();
        List<Span> words = Words.of(text, span);
        List<CreditClause> clauses = new CreditClauseReader(text, words).clauses();
        List<Responsibility> found = new ArrayList<>();
        int word = 0;
        for (int i = 0; i < clauses.size(); i++) {
            int limit = i + 1 < clauses.size() ? clauses.get(i + 1).span().start() : span.end();
            List<Span> mine = new ArrayList<>();
            for (; word < words.size() && words.get(word).start() < limit; word++) {
                if (words.get(word).start() >= clauses.get(i).span().end() && mine.size() < LONGEST) {
                    mine.add(words.get(word));
                }
            }
            found.addAll(responsibilities(fields, clauses.get(i), mine));
        }
        return found;
    }

    private static List<Responsibility> responsibilities(Fields fields, CreditClause clause, List<Span> words) {
        String text = fields.source().text();
        int start = clause.span().end();
        Span names =
                andless(text, Words.strip(text, new Span(start, Math.max(start, SentenceEnd.of(text, words))), ""));
        int of = programme(text, names);
        Optional<Value> programme = of < 0
                ? clause.programme().map(fields::value)
                : Optional.of(fields.value(article(text, new Span(of + 3, names.end()))));
        List<Agent> agents = Agents.of(fields, of < 0 ? names : Words.strip(text, new Span(names.start(), of), ""));
        Span span = new Span(clause.span().start(), Math.max(start, names.end()));
        return clause.roles().stream()
                .distinct()
                .map(role -> new Responsibility(role, agents, programme, language(fields, clause, role), span))
                .filter(one -> !one.agents().isEmpty())
                .toList();
    }

    private static Optional<Value> language(Fields fields, CreditClause clause, Role role) {
        return role == Role.TRANSLATED ? clause.language().map(fields::value) : Optional.empty();
    }

    /** Without the "and" that leads to the next clause. */
    private static Span andless(String text, Span span) {
        List<Span> words = Words.of(text, span);
        int last = words.size() - 1;
        if (last >= 0 && words.get(last).of(text).equals("and")) {
            return Words.strip(text, new Span(span.start(), words.get(last).start()), "");
        }
        return span;
    }

    /** Where "for" stands after the names: "by X for PROGRAMME". */
    private static int programme(String text, Span names) {
        return Words.of(text, names).stream()
                .skip(1)
                .filter(word -> word.of(text).equals("for") && word.end() + 1 < names.end())
                .findFirst()
                .map(Span::start)
                .orElse(-1);
    }

    private static Span article(String text, Span span) {
        Span bare = Words.strip(text, span, "");
        boolean the = text.startsWith("the ", bare.start()) && bare.length() > 4;
        return the ? new Span(bare.start() + 4, bare.end()) : bare;
    }
}
